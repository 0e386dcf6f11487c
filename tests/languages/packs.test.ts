import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/conversion/detect.ts';
import { createLanguage } from '../../src/conversion/language.ts';
import { dateReader, isoOf } from '../../src/grammar/dates.ts';
import { LETTERS } from '../../src/grammar/span.ts';
import { tokenise } from '../../src/grammar/tokens.ts';
import { keyOf } from '../../src/grammar/words.ts';
import { languages } from '../../src/languages/index.ts';
import { concepts } from '../conversion/samples.ts';

interface Agreed {
  /** Rows of cues that not every language has, and why: `row` to a reason by language. */
  readonly missingRows: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Phrases in more than one row of a language: the rows in the order of the pack, of which the first counts. */
  readonly sharedPhrases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const agreed = JSON.parse(readFileSync(new URL('agreed.json', import.meta.url), 'utf8')) as Agreed;
const allRows = [...new Set(languages.flatMap(({ cues }) => Object.keys(cues)))].sort();

/** A sentence that only someone of the language would write. */
const sentences = JSON.parse(readFileSync(new URL('sentences.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

describe.each(languages)('The language $tag', (pack) => {
  const { tag, cues, markers, months, ministerial } = pack;

  it('has every row of cues that another has, or a reason', () => {
    const missing = allRows.filter((row) => !(row in cues));
    expect(missing).toEqual(
      Object.keys(agreed.missingRows)
        .filter((row) => agreed.missingRows[row]?.[tag])
        .sort(),
    );
  });

  it('has rows of known types only, none empty', () => {
    for (const [row, phrases = []] of Object.entries(cues)) {
      expect(Object.keys(LETTERS)).toContain(row.split('=')[0]);
      expect(phrases.filter((phrase) => phrase.trim() !== '')).not.toEqual([]);
    }
  });

  it('gives a phrase one meaning, or the list says which comes first', () => {
    const rows = new Map<string, string[]>();
    for (const [row, phrases = []] of Object.entries(cues))
      for (const key of new Set(
        phrases.map((phrase) =>
          tokenise(phrase)
            .map(({ word }) => word.key)
            .join(' '),
        ),
      ))
        rows.set(key, [...(rows.get(key) ?? []), row]);
    const shared = [...rows].filter(([, each]) => each.length > 1).map(([phrase, each]) => [phrase, each.join(' > ')]);
    expect(Object.fromEntries(shared)).toEqual(agreed.sharedPhrases[tag]);
  });

  it('has markers of its own, each once', () => {
    expect(new Set(markers).size).toBe(markers.length);
    for (const other of languages)
      if (other !== pack) expect(markers.filter((marker) => other.markers.includes(marker))).toEqual([]);
  });

  it('is told by its markers in a sentence of its own', () =>
    expect(detectLanguage({ text: sentences[tag] ?? '' }, languages)?.tag).toBe(tag));

  it('names all months, where it names any', () => {
    const known = new Set(months.values());
    expect([...known].sort((a, b) => a - b)).toEqual(months.size === 0 ? [] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([...months.keys()].filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it('reads a day in each month', () => {
    const read = dateReader(pack);
    const names =
      months.size > 0 ? [...months] : Array.from({ length: 12 }, (_, at) => [`tháng ${at + 1} năm`, at + 1] as const);
    for (const [name, month] of names)
      expect(read(`7 ${name} 2024`).map(({ value }) => isoOf(value))).toEqual([
        `2024-${String(month).padStart(2, '0')}-07`,
      ]);
  });

  it('makes offices of roles that the schemes have, with the portfolio in them', () => {
    const roles = new Set(
      concepts.filter(({ kind }) => kind === 'role').map(({ iri }) => iri.slice(iri.indexOf('#') + 1)),
    );
    expect(Object.keys(ministerial).filter((role) => !roles.has(role))).toEqual([]);
    for (const pattern of Object.values(ministerial).flat()) expect(pattern).toContain('{portfolio}');
  });

  it('makes offices of one word of roles and organisations that the schemes have', () => {
    const known = new Set(concepts.map(({ iri }) => iri.slice(iri.indexOf('#') + 1)));
    for (const name of [...(pack.offices ?? new Map<string, string>()).values()].flatMap((office) => office.split(' ')))
      expect(known).toContain(name);
  });

  it('has labels for every role, kind of event, kind of document and capacity', () => {
    const needed = concepts.filter(({ kind }) => ['role', 'event-type', 'document-type'].includes(kind));
    expect(needed.filter(({ labels }) => (labels[tag] ?? []).length === 0).map(({ iri }) => iri)).toEqual([]);
  });

  it('reads every minister that the schemes have a portfolio for', () => {
    const language = createLanguage(pack, concepts);
    for (const { iri, portfolio } of concepts)
      for (const name of portfolio?.[tag] ?? [])
        for (const [role, patterns] of Object.entries(ministerial)) {
          const [pattern = ''] = patterns;
          expect(language.spot(pattern.replace('{portfolio}', name))).toMatchObject([
            { type: 'role', value: `https://w3id.org/hgov#${role} ${iri}` },
          ]);
        }
  });

  it('has abbreviations in lower case, without their stop', () =>
    expect(pack.abbreviations.filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual([]));

  it('counts and multiplies by words that tokens can be', () => {
    for (const noun of pack.counted.keys()) expect(tokenise(noun).length).toBeLessThanOrEqual(3);
    for (const word of [...pack.numerals.keys(), ...pack.multipliers.keys()])
      expect(tokenise(word).map((token) => token.word.key)).toEqual([keyOf(word)]);
  });
});
