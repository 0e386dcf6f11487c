import type { VNode } from 'preact';
import type { CommitmentRow } from '../overview/commitments.ts';
import { type Filter, FilterSelect } from './filter-select.tsx';
import type { Graph } from './graph.ts';
import { OVERVIEW } from './i18n/overview.ts';
import { layout } from './layout.tsx';
import { type PageOf, Paging } from './paging.tsx';
import { targetText } from './target.ts';
import { Link, Separated, Thing, Words } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** The tracker of commitments: its filters as they are set, and the rows that they let through. */
export interface CommitmentsPage {
  readonly filters: readonly Filter[];
  readonly withNumbers: boolean;
  readonly list: PageOf<CommitmentRow>;
  readonly graph: Graph;
}

/** A table of commitments that can be filtered, sorted, shared by its address and taken away as CSV. */
export function commitmentsPage({ filters, withNumbers, list, graph }: CommitmentsPage, setting: Setting): string {
  const view = createView(setting, graph);
  const { say, here, number, to } = view;
  const content = (
    <>
      <h1>{say(OVERVIEW.commitments)}</h1>
      <p class="lead">{say(OVERVIEW.commitmentsLead)}</p>
      <form class="filters" action={to('commitments')} method="get">
        {setting.isNamed && <input type="hidden" name="lang" value={view.language} />}
        {filters.map((filter) => (
          <FilterSelect {...filter} />
        ))}
        <p class="check">
          <label>
            <input type="checkbox" name="numbers" value="1" checked={withNumbers} /> {say(OVERVIEW.numbers)}
          </label>
        </p>
        <p>
          <button type="submit">{say(OVERVIEW.show)}</button>
        </p>
      </form>
      <p role="status">
        {say(OVERVIEW.count, { count: number(list.total) })} ·{' '}
        <a href={here({ format: 'csv', page: undefined })}>{say(OVERVIEW.asCsv)}</a>
      </p>
      {list.items.length > 0 && <Rows rows={list.items} view={view} />}
      <Paging list={list} view={view} />
    </>
  );
  return layout({ title: `${say(OVERVIEW.commitments)} – hgov`, view, content });
}

function Rows({ rows, view }: { readonly rows: readonly CommitmentRow[]; readonly view: View }): VNode {
  const heads = [OVERVIEW.what, OVERVIEW.by, OVERVIEW.to, OVERVIEW.due, OVERVIEW.topic].map((head) => view.say(head));
  return (
    <table class="stacked">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} heads={heads} view={view} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: CommitmentRow;
  readonly heads: readonly string[];
  readonly view: View;
}

/** On a telephone the cells stand one below the other, each with its head. */
function Row({ row, heads, view }: RowProps): VNode {
  const things = (iris: readonly string[]) => <Separated parts={iris.map((iri) => <Thing iri={iri} view={view} />)} />;
  const [what, by, to, due, topic] = heads;
  return (
    <tr>
      <td data-head={what}>
        <Link href={view.hrefOf(row.iri)}>
          <Words text={row.action} language={row.language || undefined} view={view} />
        </Link>
        {row.targets.map((target) => (
          <>
            {' '}
            <strong class="target">{targetText(target, view)}</strong>
          </>
        ))}
      </td>
      <td data-head={by}>{things(row.by)}</td>
      <td data-head={to}>{things(row.to)}</td>
      <td data-head={due}>{row.due === undefined ? row.period : <DueDay due={row.due} view={view} />}</td>
      <td data-head={topic}>{things(row.topics)}</td>
    </tr>
  );
}

/** Not broken over lines: a day is one thing. */
function DueDay({ due, view }: { readonly due: string; readonly view: View }): VNode {
  return <time dateTime={due}>{view.date(due)}</time>;
}
