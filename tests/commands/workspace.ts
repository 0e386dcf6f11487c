import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ARTICLES = fileURLToPath(new URL('../../data/articles', import.meta.url));

/** The two articles of the project. */
export const ENGLISH = join(ARTICLES, 'en/daklak-2024-12-24.en.txt');
export const INDONESIAN = join(ARTICLES, 'id/thanhhoa-2024-12-24.id.txt');

/** A temporary folder of its own for each test file. */
export function workspace() {
  const root = mkdtempSync(join(tmpdir(), 'hgov-'));
  const path = (name: string) => join(root, name);
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
    return path(name);
  };
  const copy = (from: string, name: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    copyFileSync(from, path(name));
    return path(name);
  };
  return { root, path, put, copy, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const GERMAN =
  'Das Gesundheitsministerium kündigte am Dienstag an, dass die öffentlichen Krankenhäuser vor Jahresende neue Geräte ' +
  'erhalten werden und dass Ärzte auf dem Land besser bezahlt werden sollen.';

/** Every kind of bad article, with the failure that it is met with. */
export const BAD_ARTICLES: readonly { name: string; content: string | Uint8Array; says: RegExp }[] = [
  { name: 'empty.txt', content: '', says: /empty\.txt holds no text/ },
  { name: 'blank.txt', content: ' \n\t\n', says: /blank\.txt holds no text/ },
  {
    name: 'binary.txt',
    content: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256),
    says: /binary\.txt is/,
  },
  { name: 'huge.txt', content: Buffer.alloc(50 * 1024 * 1024, 'words '), says: /huge\.txt has 52428800 bytes/ },
  { name: 'latin1.txt', content: Buffer.from(`${GERMAN} é`, 'latin1'), says: /latin1\.txt is not UTF-8/ },
  { name: 'german.txt', content: GERMAN, says: /german.* is in none of the supported languages \(.*en.*\)/ },
  {
    name: 'navigation.html',
    content:
      '<!doctype html><html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/a">News</a></li></ul></nav></body></html>',
    says: /navigation\.html (?:has no article body|holds no text)/,
  },
  { name: 'broken.json', content: '{"text": ', says: /broken\.json is not a valid article/ },
];
