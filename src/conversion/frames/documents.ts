import { NUMBER_AND_YEAR } from '../../grammar/document-numbers.ts';
import { hasAll } from '../../grammar/has-all.ts';
import { matchesOf } from '../../grammar/matches.ts';
import { foldWord } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import type { DocumentFact } from '../facts.ts';
import { identityOf, RESOLUTION } from '../mentioned-documents.ts';
import { between, type Reading, type Sentence } from '../reading.ts';
import { clash, type Taken } from './document-clashes.ts';
import { documentPatterns } from './document-patterns.ts';
import { periodOf } from './document-periods.ts';
import type { DocumentPattern } from './document-shape.ts';
import { isNamed, isOfNumber } from './document-titles.ts';
import { typeIn } from './document-types.ts';
import { titleLetters } from './title-letters.ts';

/** Laws, resolutions, decisions and plans by number or name; the mention that states most is the evidence. */
export function documentsOf(reading: Reading): DocumentFact[] {
  const found = new Map<string, DocumentFact>();
  const patterns = documentPatterns(reading.language.pack);
  for (const sentence of reading.sentences)
    for (const document of inSentence(reading, sentence, patterns)) {
      const id = identityOf(document.key);
      const known = found.get(id);
      if (!known || (!known.period && document.period)) found.set(id, document);
    }
  return withoutNumberedNames(withoutShortNumbers([...found.values()])).sort(
    (a, b) => a.evidence[0].start - b.evidence[0].start,
  );
}

/** "Resolution 57" is short for the Resolution No. 57-NQ/TW that the article names too. */
function withoutShortNumbers(documents: readonly DocumentFact[]): DocumentFact[] {
  const whole = new Set(documents.map(({ type, number }) => `${type} ${/^0*(\d+)[-/]/.exec(number ?? '')?.[1]}`));
  return documents.filter(
    ({ type, number }) => !/^\d+$/.test(number ?? '') || !whole.has(`${type} ${number?.replace(/^0+/, '')}`),
  );
}

/** "Law on Pharmacy" is the Law on Pharmacy No. 44/2024/QH15 that the article names too. */
function withoutNumberedNames(documents: readonly DocumentFact[]): DocumentFact[] {
  const numbered = documents.filter(({ number }) => number).map(({ type, title }) => `${type} ${foldWord(title)}`);
  const resolved = documents.some(({ type, number }) => number && type === RESOLUTION);
  return documents.filter(
    ({ key, type, title, number, rule }) =>
      number ||
      !(
        numbered.some((other) => other.startsWith(`${key} `)) ||
        (resolved && type === RESOLUTION && rule === ON_SUBJECT && title.split(' ').length <= SHORT)
      ),
  );
}

/** "the Resolution on grassroots health" is short for the one that the article cites by its number. */
const SHORT = 5;
const ON_SUBJECT = 'document-on-subject';

/** The documents of a sentence, by the surest pattern first; words that one pattern took are no other's. */
function inSentence(reading: Reading, sentence: Sentence, patterns: readonly DocumentPattern[]): DocumentFact[] {
  if (!/[LTM]/.test(sentence.letters)) return [];
  const letters = titleLetters(reading.text, sentence, reading.language.pack);
  if (!/[LλM]/.test(letters)) return [];
  const taken: Taken[] = [];
  const documents: DocumentFact[] = [];
  let lastType: string | undefined;
  for (const { rule, match, types } of matchesIn(letters, sentence.kind, patterns)) {
    const place: Taken = { from: match.index, to: match.index + match[0].length - 1, rule };
    if (taken.some((other) => clash(other, place))) continue;
    if (rule.startsWith('law-') && isOfNumber(sentence, place)) {
      taken.push(place);
      continue;
    }
    const type = typeIn(sentence, match, lastType);
    const document = type && types?.(type) !== false ? documentAt(reading, sentence, { match, type, rule }) : undefined;
    if (!document) continue;
    if (document.number) lastType = type;
    taken.push(place);
    documents.push(document);
  }
  return documents;
}

/** A headline tells by its subject of what the article cites by its number. */
const isFree = (rule: string, kind: Sentence['kind']): boolean => kind !== 'headline' || rule !== ON_SUBJECT;

function* matchesIn(letters: string, kind: Sentence['kind'], patterns: readonly DocumentPattern[]) {
  for (const { rule, pattern, needs = '', types } of patterns)
    if (isFree(rule, kind) && hasAll(letters, needs))
      for (const match of matchesOf(letters, pattern)) yield { rule, match, types };
}

interface Hit {
  readonly match: RegExpExecArray;
  readonly type: string;
  readonly rule: string;
}

function documentAt(
  { text, language }: Reading,
  sentence: Sentence,
  { match, type, rule }: Hit,
): DocumentFact | undefined {
  const from = match.index;
  const to = from + match[0].length - 1;
  const quote = between(sentence, from, to);
  const numberAt = from + match[0].search(/[M#]/);
  const number = rule.startsWith('document-number') ? sentence.spans[numberAt] : undefined;
  if (number && !isNumberOfDocument(text, number)) return undefined;
  if (!isNamed(text, sentence, { match, rule, deeds: language.pack.deedNouns })) return undefined;
  const printed = number?.type === 'documentNumber' ? number.value : number && text.slice(number.start, number.end);
  const length = match.groups?.period?.length ?? 0;
  const titled = length > 0 ? between(sentence, from, to - length) : quote;
  const title = text.slice(titled.start, titled.end);
  const within = sentence.spans.slice(to - length + 1, to + 1).find((span) => span.type === 'period')?.value;
  const period = length > 0 ? within : periodOf(sentence, { match, rule, type, isNumbered: printed !== undefined });
  return {
    kind: 'document',
    key: `${type} ${printed ?? foldWord(buildingIn(text, sentence, { match, rule }) ?? title)}`,
    type,
    title: printed ? text.slice(quote.start, quote.end) : title,
    ...(printed ? { number: printed } : {}),
    ...(period ? { period } : {}),
    evidence: [quote],
    rule,
    inferred: [],
  };
}

/** Whether a figure can be a document's number: "Resolution 57", "Resolution 57/2025". */
const isNumberOfDocument = (text: string, { type, value, start, end }: Span): boolean =>
  type !== 'number' || NUMBER_AND_YEAR.test(value) || /^\d{1,4}$/.test(text.slice(start, end));

/** "Proyek pembangunan Rumah Sakit X", "Proyek Rumah Sakit X": the hospital that a project builds tells which it is. */
function buildingIn(text: string, { spans }: Sentence, { match, rule }: Omit<Hit, 'type'>): string | undefined {
  if (rule !== 'plan-of-hospital' && !/^[Lλ]OP?$/.test(match[0])) return undefined;
  const body = spans
    .slice(match.index, match.index + match[0].length)
    .find(({ type, value }) => type === 'organization' && HOSPITAL.test(value));
  return body && text.slice(body.start, body.end);
}

const HOSPITAL = /hospital|Hospital/;
