import type { VNode } from 'preact';
import { DUMP } from './i18n/dump.ts';
import { layout } from './layout.tsx';
import { Scrollable } from './scrollable.tsx';
import { Link } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** A file as the page shows it. */
export interface ShownFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Statements of a file of RDF, rows of a table. */
  readonly count?: number | undefined;
}

/** The files of a version. */
export interface ShownDump {
  readonly version: string;
  readonly previous?: string | undefined;
  /** The version before is still kept. */
  readonly hasPrevious?: boolean;
  readonly files: readonly ShownFile[];
}

/** The list of everything that can be had as a file. */
export function dumpPage({ version, previous, hasPrevious = false, files }: ShownDump, setting: Setting): string {
  const view = createView(setting);
  const { say, to } = view;
  const isTable = ({ path }: ShownFile) => path.startsWith('tables/');
  const content = (
    <>
      <h1>{say(DUMP.title)}</h1>
      <p>{say(DUMP.lead)}</p>
      <p>
        {say(DUMP.version)}{' '}
        <a href={to(`dump/${version}/`)}>
          <code>{version}</code>
        </a>
        {previous !== undefined && (
          <>
            {' '}
            · {say(DUMP.previous)}{' '}
            <Link href={hasPrevious ? to(`dump/${previous}/`) : undefined}>
              <code>{previous}</code>
            </Link>
          </>
        )}
      </p>
      <h2>{say(DUMP.graphs)}</h2>
      <p>{say(DUMP.graphsText)}</p>
      <Files label={say(DUMP.graphs)} files={files.filter((file) => !isTable(file))} version={version} view={view} />
      <h2>{say(DUMP.tables)}</h2>
      <p>{say(DUMP.tablesText)}</p>
      <Files label={say(DUMP.tables)} files={files.filter(isTable)} version={version} view={view} />
      <p class="note">{say(DUMP.latest)}</p>
    </>
  );
  const alternates = [{ type: 'application/json', href: to(`dump/${version}/`, { format: 'json' }) }];
  return layout({ title: `${say(DUMP.title)} – hgov`, view, content, alternates });
}

interface FilesProps {
  readonly label: string;
  readonly files: readonly ShownFile[];
  readonly version: string;
  readonly view: View;
}

function Files({ label, files, version, view: { say, number, baseIri } }: FilesProps): VNode {
  const root = new URL(baseIri).pathname;
  return (
    <Scrollable label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(DUMP.file)}</th>
            <th scope="col" class="number">
              {say(DUMP.size)}
            </th>
            <th scope="col" class="number">
              {say(DUMP.count)}
            </th>
            <th scope="col">{say(DUMP.hash)}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, bytes, sha256, count }) => (
            <tr>
              <th scope="row">
                <a href={`${root}dump/${version}/${path}`}>{path.replace('tables/', '')}</a>
              </th>
              <td class="number">{number(bytes)}</td>
              <td class="number">{count === undefined ? '' : number(count)}</td>
              <td>
                <code>{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
