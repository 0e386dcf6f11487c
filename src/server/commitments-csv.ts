import { setImmediate } from 'node:timers/promises';
import type { CommitmentRow } from '../overview/commitments.ts';
import { csvOf, SEPARATOR } from '../rdf/csv.ts';
import { targetText } from '../site/target.ts';
import type { View } from '../site/view.ts';

const HEAD = [
  'commitment',
  'kind',
  'action',
  'language',
  'by',
  'by_name',
  'to',
  'to_name',
  'topic',
  'target',
  'due',
  'period',
  'event',
];
/** So many rows are made before others are answered. */
const SLICE = 500;

/** The rows of the tracker, all of them, with IRIs and with names in the language of the page. */
export async function commitmentsCsv(rows: readonly CommitmentRow[], view: View): Promise<string> {
  const { labels } = view;
  const lines: string[][] = [HEAD];
  for (const [at, row] of rows.entries()) {
    if (at % SLICE === SLICE - 1) await setImmediate();
    const { iri, kind, action, language, by, to, topics, targets, due = '', period = '', event = '' } = row;
    const named = (iris: readonly string[]) => iris.map(labels.of).join(SEPARATOR);
    const all = (iris: readonly string[]) => iris.join(SEPARATOR);
    const figures = targets.map((target) => targetText(target, view, String)).join(SEPARATOR);
    lines.push([
      iri,
      labels.of(kind),
      action,
      language,
      all(by),
      named(by),
      all(to),
      named(to),
      named(topics),
      figures,
      due,
      period,
      event,
    ]);
  }
  return csvOf(lines);
}
