import type { Outcome, Score } from './evaluate.ts';

const HEADING = 'lang kind           gold   found  prec.  recall  F1     strictP strictR strictF1 ungrounded';

/** The scores as a table for a terminal. */
export function scoreTable(rows: readonly Score[]): string {
  return `${[HEADING, ...rows.map(line)].join('\n')}\n`;
}

function line(row: Score): string {
  const { lang, kind, gold, predicted, ungrounded, ...ratios } = row;
  const cells = [gold, predicted, ...Object.values(ratios), ungrounded].map(cell);
  return [lang.padEnd(4), kind.padEnd(13), ...cells].join(' ');
}

function cell(value: number | null): string {
  const shown = value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3);
  return shown.padStart(7);
}

/** What was missed, spurious or wrong, one tab-separated line each. */
export function differences(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, kind, pairing: { pairs, missed, spurious } }) => [
    ...missed.map((fact) => [name, 'missed', kind, JSON.stringify(fact)].join('\t')),
    ...spurious.map((fact) => [name, 'spurious', kind, JSON.stringify(fact)].join('\t')),
    ...pairs
      .filter(({ strict }) => !strict)
      .map(({ gold, given }) => [name, 'wrong', kind, JSON.stringify(gold), '=/=', JSON.stringify(given)].join('\t')),
  ]);
}
