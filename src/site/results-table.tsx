import type { ComponentChild, VNode } from 'preact';
import { QUERY } from './i18n/query.ts';
import { shortName } from './links.ts';
import { Scrollable } from './scrollable.tsx';
import type { View } from './view.ts';

/** More rows than this make a page slow; the other formats give them all. */
const SHOWN = 1000;

/** SPARQL results as their JSON format has them. */
export interface Results {
  readonly boolean?: boolean;
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: readonly Readonly<Record<string, CellValue>>[] };
}

interface CellValue {
  readonly type: string;
  readonly value: string;
  readonly 'xml:lang'?: string;
}

/** The rows of an answer, or its yes or no. */
export function ResultsTable({
  results: { boolean, head, results },
  view,
}: {
  readonly results: Results;
  readonly view: View;
}): VNode {
  const { say, number } = view;
  if (boolean !== undefined) {
    return (
      <p>
        <strong>{say(boolean ? QUERY.yes : QUERY.no)}</strong>
      </p>
    );
  }
  const variables = head.vars ?? [];
  const rows = results?.bindings ?? [];
  const count = number(rows.length);
  return (
    <>
      <Scrollable label={say(QUERY.answer)}>
        <table>
          <thead>
            <tr>
              {variables.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <tr>
                {variables.map((name) => (
                  <td>
                    <Cell value={row[name]} view={view} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
      <p class="note">
        {rows.length > SHOWN ? say(QUERY.rowsOf, { count, shown: number(SHOWN) }) : say(QUERY.rows, { count })}
      </p>
    </>
  );
}

function Cell({ value, view }: { readonly value: CellValue | undefined; readonly view: View }): ComponentChild {
  if (!value) return null;
  const language = value['xml:lang'];
  if (language) return <span lang={language}>{value.value}</span>;
  const href = value.type === 'uri' ? view.hrefOf(value.value) : undefined;
  return href === undefined ? (
    value.value
  ) : (
    <a href={href} title={value.value}>
      {shortName(value.value, view.baseIri)}
    </a>
  );
}
