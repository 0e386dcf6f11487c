import { describe, expect, it } from 'vitest';
import { compare, scores } from '../../src/evaluation/evaluate.ts';
import type { FactSheet } from '../../src/evaluation/fact-sheet.ts';
import { differences, scoreTable } from '../../src/evaluation/report.ts';
import { SHEET, TEXT } from './sample.ts';

const outcomesOf = (given: FactSheet, gold: FactSheet = SHEET) =>
  compare([{ name: 'sample', gold, given, text: TEXT }]);
const rowOf = (given: FactSheet, kind: string, gold?: FactSheet) =>
  scores(outcomesOf(given, gold)).find((row) => row.lang === 'all' && row.kind === kind);

describe('An evaluation', () => {
  it('gives the gold itself full marks in its language and over all', () => {
    const rows = scores(outcomesOf(SHEET));
    expect(rows.map(({ lang, kind }) => `${lang} ${kind}`)).toHaveLength(14);
    for (const row of rows) expect(row).toMatchObject({ f1: 1, strictF1: 1, ungrounded: 0 });
  });

  it('counts nothing found as no precision and no recall', () => {
    expect(rowOf({}, 'person')).toMatchObject({ gold: 2, predicted: 0, precision: null, recall: 0, f1: null });
  });

  it('has no recall where the gold has no fact of the kind', () => {
    expect(rowOf(SHEET, 'document', { lang: 'en' })).toMatchObject({ recall: null, precision: 0, f1: null });
  });

  it('counts a found fact with a wrong attribute loosely only', () => {
    const indicators = SHEET.indicators?.map((fact) => ({ ...fact, year: 1999 }));
    expect(rowOf({ ...SHEET, indicators: indicators ?? [] }, 'indicator')).toMatchObject({ f1: 1, strictF1: 0.5 });
  });

  it('pairs each fact once', () => {
    const persons = [...(SHEET.persons ?? []), { name: 'TRẦN VĂN AN' }];
    expect(rowOf({ ...SHEET, persons }, 'person')).toMatchObject({ predicted: 3, precision: 2 / 3, recall: 1 });
  });

  it('counts a quote that the text lacks as ungrounded', () => {
    expect(rowOf({ documents: [{ quote: 'Resolution No. 9' }] }, 'document')).toMatchObject({ ungrounded: 1 });
  });

  it('finds a quote by its occurrence and prefers offsets', () => {
    const gold = { lang: 'en', commitments: [{ kind: 'plan', value: null, quote: 'e', occurrence: 2 }] };
    const at = TEXT.indexOf('e', TEXT.indexOf('e') + 1);
    const found = (start: number) =>
      rowOf({ commitments: [{ kind: 'plan', start, end: start + 1 }] }, 'commitment', gold);
    expect(found(at)).toMatchObject({ f1: 1 });
    expect(found(at + 1)).toMatchObject({ f1: 0 });
  });
});

describe('A report of an evaluation', () => {
  it('is a table with a line per row', () => {
    const lines = scoreTable(scores(outcomesOf({ ...SHEET, persons: [] })))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(15);
    expect(lines[1]).toMatch(/^en {3}person +2 +0 +– +0 +– +– +0 +– +0$/);
  });

  it('lists what was missed, spurious and wrong', () => {
    const given = { documents: [{ number: '12/QD-TTg', type: 'law', quote: 'Decision' }, { quote: 'spoke' }] };
    expect(differences(outcomesOf(given, { lang: 'en', documents: SHEET.documents ?? [] }))).toEqual([
      expect.stringMatching(/^sample\tmissed\tdocument\t\{"number":null/),
      'sample\tspurious\tdocument\t{"quote":"spoke"}',
      expect.stringMatching(/^sample\twrong\tdocument\t\{.*\}\t=\/=\t\{"number":"12\/QD-TTg","type":"law"/),
    ]);
  });
});
