import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Asset } from './assets.ts';

/** The files of the editor, and which of them a page names; scripts import one another by their places. */
export interface EditorAssets {
  readonly files: ReadonlyMap<string, Asset>;
  readonly library: Asset;
  readonly libraryStyle: Asset;
  readonly start: Asset;
}

const SCRIPTS = ['editor.js', 'chart.js', 'completion.js', 'results.js', 'rows.js', 'settings.js'];
const SCRIPT = 'text/javascript';
const PACKAGE = '@zazuko/yasgui';

let read: EditorAssets | undefined;

/** The editor's scripts and the package behind it, read when the first page needs them. */
export function editorAssets(): EditorAssets {
  read ??= readAssets();
  return read;
}

function readAssets(): EditorAssets {
  const resolve = createRequire(import.meta.url).resolve;
  const built = (name: string) => readFileSync(resolve(`${PACKAGE}/build/${name}`));
  const { version } = JSON.parse(readFileSync(resolve(`${PACKAGE}/package.json`), 'utf8')) as { version: string };
  const library: Asset = { path: `assets/yasgui-${version}/yasgui.min.js`, type: SCRIPT, body: built('yasgui.min.js') };
  const libraryStyle: Asset = {
    path: `assets/yasgui-${version}/yasgui.min.css`,
    type: 'text/css',
    body: built('yasgui.min.css'),
  };
  const own = SCRIPTS.map((name) => ({
    name,
    body: readFileSync(fileURLToPath(new URL(`browser/${name}`, import.meta.url))),
  }));
  // One hash for all: a change of one is another address for those that import it.
  const hash = createHash('sha256');
  for (const { body } of own) hash.update(body);
  const folder = `assets/editor.${hash.digest('base64url').slice(0, 16)}`;
  const scripts = own.map(({ name, body }): Asset => ({ path: `${folder}/${name}`, type: SCRIPT, body }));
  return {
    files: new Map([library, libraryStyle, ...scripts].map((each) => [each.path, each])),
    library,
    libraryStyle,
    start: scripts[0]!,
  };
}
