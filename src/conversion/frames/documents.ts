import { foldWord } from '../../grammar/names.ts';
import { codeOf, NUMBER_AND_YEAR } from '../../grammar/document-numbers.ts';
import type { LanguagePack } from '../../grammar/language.ts';
import type { DocumentFact } from '../facts.ts';
import { between, type Reading, type Sentence } from '../reading.ts';

const TYPE = 'https://w3id.org/hgov#document-type-';
const PLAN = `${TYPE}plan`;
const LAW = `${TYPE}law`;

/** Letters whose capitalised words count as parts of a title, whatever else they mean. */
const TITLE_LIKE = /[TvXWVbUZSGEBaslpkhwCuQe+^_]/;

const NAME = '(?:[CPO]|[&f](?=[CPO]))*';
const PERIOD = '(?:m?f{0,2}z?f?Yz?)';

/** A title in sentence case runs on to a mark, a verb of the sentence or an auxiliary. */
const OPEN_TITLE = '(?:[C_VGOfPTWUSXEZb]|-(?=_)){1,14}?(?:\\(r\\)|(?=[,;.):&89wnkhy"=+(?LYz]|m?f?z?Y|$))';

interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly types?: (type: string) => boolean;
}

const isPlan = (type: string): boolean => type === PLAN;
const isLaw = (type: string): boolean => type === LAW;

const NUMBERED: readonly Pattern[] = [
  { rule: 'document-number', pattern: /(?<type>[Lλ])[xS]?(?<number>M)/g },
  { rule: 'document-number', pattern: /(?<type>L)[xS]?(?<number>#)|(?<type2>λ)[xS](?<number2>#)/g },
  { rule: 'document-number-alone', pattern: /(?<number>M)/g },
];

const PLAN_NAME_LAST = `[CP]${NAME}(?<type>L)(?:f+[CPO]${NAME})?|(?<type2>L)f+[CPO]${NAME}`;
const PLAN_NAME_FIRST = `(?<type>L)(?:[CPO]|[&f](?=[CPOL])|L(?=[CPO&]))+`;

/** Patterns of named documents, for languages whose nouns come last and first. */
function named({ nounFirst, sentenceCaseTitles }: LanguagePack): readonly Pattern[] {
  const plan = nounFirst ? PLAN_NAME_FIRST : PLAN_NAME_LAST;
  const bare = plan.replaceAll(/\?<\w+>/g, '?:');
  const open: readonly Pattern[] = sentenceCaseTitles
    ? [
        { rule: 'law-open', pattern: new RegExp(`(?<type>L)r?f*[CGPO]${OPEN_TITLE}`, 'g'), types: isLaw },
        { rule: 'plan-open', pattern: new RegExp(`(?<=.)(?<type>L)(?=[^,;.]*_)${OPEN_TITLE}(?<period>${PERIOD})?`, 'g'), types: isPlan },
      ]
    : [];
  return [
    ...open,
    { rule: 'decision-approving', pattern: new RegExp(`(?:[RO]f?)?(?<type>[Lλ])(?:f?[RO])?f*qf*(?:${bare})`, 'g'), types: (type) => !isPlan(type) && !isLaw(type) },
    { rule: 'law-amending', pattern: new RegExp(`(?<type>L)r[_fC#&RS]{0,7}Lf*C${NAME}`, 'g'), types: isLaw },
    { rule: 'law-named', pattern: new RegExp(`(?<type>L)(?:q|f)*C${NAME}`, 'g'), types: isLaw },
    { rule: 'plan-named', pattern: new RegExp(`(?:${plan})(?<period>${PERIOD})?`, 'g'), types: isPlan },
    { rule: 'plan-doing', pattern: new RegExp(`(?<=.)(?<type>L)f+V[^,;.:"#kwnsg]{1,12}?(?<period>${PERIOD})`, 'g'), types: isPlan },
    { rule: 'plan-doing', pattern: /(?<=.)(?<type>L)f+V[^,;.:"#kwnsg&(]{1,8}(?=[,;.:"&(]|$)/g, types: isPlan },
    { rule: 'draft-named', pattern: /Jf*[Lλ](?:[qfr]+[C_VGOfPTWUSXEZb]{1,10}|[_V]{1,3}[Lλ][xS]?M)(?=[,;.:)]|$)/g },
    { rule: 'plan-with-period', pattern: new RegExp(`(?<type>L)[^,;.V#"]{1,14}?(?<period>m?f{0,2}z?Yz?)`, 'g'), types: isPlan },
  ];
}

/** Laws, resolutions, decisions and plans by number or name; the mention that states most is the evidence. */
export function documentsOf(reading: Reading): DocumentFact[] {
  const found = new Map<string, DocumentFact>();
  const patterns = named(reading.language.pack);
  for (const sentence of reading.sentences)
    for (const document of inSentence(reading, sentence, patterns)) {
      const known = found.get(document.key);
      if (!known || (!known.period && document.period)) found.set(document.key, document);
    }
  return withoutShortNumbers([...found.values()]).sort((a, b) => a.evidence[0].start - b.evidence[0].start);
}

/** "Resolution 57" is short for the Resolution No. 57-NQ/TW that the article names too. */
function withoutShortNumbers(documents: readonly DocumentFact[]): DocumentFact[] {
  return documents.filter(({ type, number }) => !number || !/^\d+$/.test(number) || !documents.some((other) => other.type === type && new RegExp(`^0*${number}[-/]`).test(other.number ?? '')));
}

function inSentence(reading: Reading, sentence: Sentence, patterns: readonly Pattern[]): DocumentFact[] {
  const letters = titleLetters(reading.text, sentence);
  if (!/[LλM]/.test(letters)) return [];
  const taken: { from: number; to: number; rule: string }[] = [];
  const documents: DocumentFact[] = [];
  let lastType: string | undefined;
  for (const { rule, pattern, types } of [...NUMBERED, ...patterns]) {
    for (const match of letters.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length - 1;
      if (taken.some((other) => other.from <= to && from <= other.to && !mayHold(other.rule, rule))) continue;
      const typeAt = from + match[0].search(/[Lλ]/);
      const type = match[0].search(/[Lλ]/) < 0 ? (typeOfNumber(sentence.spans[to]?.value ?? '') ?? lastType) : typeOf(sentence, typeAt, match);
      if (!type || (types && !types(type))) continue;
      const document = documentAt(reading, sentence, { match, type, rule });
      if (!document) continue;
      if (document.number) lastType = type;
      taken.push({ from, to, rule });
      documents.push(document);
    }
  }
  return documents;
}

/** A decision holds the plan that it approves, a draft the document that it replaces. */
const mayHold = (outer: string, inner: string): boolean => (outer === 'decision-approving' && inner.startsWith('plan')) || (inner === 'draft-named' && outer.startsWith('document-number'));

/** The type that a number's own code tells. */
function typeOfNumber(number: string): string | undefined {
  const code = codeOf(number);
  return code && `${TYPE}${code}`;
}

/** A run's type is that of the document word that the pattern marks. */
function typeOf({ spans }: Sentence, first: number, match: RegExpMatchArray): string | undefined {
  const marked = match[0].lastIndexOf('L');
  const last = spans[(match.index ?? 0) + marked];
  return /^[CP]/.test(match[0]) && last ? last.value : spans[first]?.value;
}

interface Hit {
  readonly match: RegExpMatchArray;
  readonly type: string;
  readonly rule: string;
}

function documentAt({ text }: Reading, sentence: Sentence, { match, type, rule }: Hit): DocumentFact | undefined {
  const from = match.index ?? 0;
  const to = from + match[0].length - 1;
  const quote = between(sentence, from, to);
  const numberAt = from + match[0].search(/[M#]/);
  const number = rule.startsWith('document-number') ? sentence.spans[numberAt] : undefined;
  if (number?.type === 'number' && !(NUMBER_AND_YEAR.test(number.value) || /^\d{1,4}$/.test(text.slice(number.start, number.end)))) return undefined;
  const printed = number && text.slice(number.start, number.end);
  const length = match.groups?.period?.length ?? 0;
  const titled = length > 0 ? between(sentence, from, to - length) : quote;
  const title = text.slice(titled.start, titled.end);
  const period = length > 0 ? sentence.spans.slice(to - length + 1, to + 1).find((span) => span.type === 'period')?.value : undefined;
  return {
    kind: 'document',
    key: `${type} ${printed ?? foldWord(title)}`,
    type,
    title: printed ? text.slice(quote.start, quote.end) : title,
    ...(printed ? { number: printed } : {}),
    ...(period ? { period } : {}),
    evidence: [quote],
    rule,
    inferred: [],
  };
}

/** The letters of a sentence for titles: document words in lower case become λ, capitalised words inside the sentence C. */
function titleLetters(text: string, { spans, letters }: Sentence): string {
  return spans
    .map((span, at) => {
      const letter = letters[at] as string;
      const capital = /^\p{Lu}/u.test(text.slice(span.start, span.start + 2));
      if (letter === 'L') return capital ? 'L' : 'λ';
      return capital && at > 0 && TITLE_LIKE.test(letter) ? 'C' : letter;
    })
    .join('');
}
