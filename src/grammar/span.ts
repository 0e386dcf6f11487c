/**
 * What a stretch of a sentence can be. One letter a type: a sentence becomes a string of letters and a frame is a
 * regular expression over it, so that frames read types, never words.
 */
export const LETTERS = {
  role: 'R',
  organization: 'O',
  place: 'P',
  areaWord: 'Z',
  districtWord: '3',
  country: '2',
  group: '1',
  delegation: 'Đ',
  sign: 'Š',
  compare: '<',
  outOf: '>',
  change: '*',
  name: 'N',
  honorific: 'H',
  pronoun: 'I',
  event: 'E',
  bridge: 'B',
  documentType: 'L',
  documentNumber: 'M',
  date: 'D',
  period: 'Y',
  number: '#',
  unit: 'U',
  comparator: 'K',
  indicatorHead: 'S',
  target: 'T',
  assigned: 'A',
  organizationHead: 'G',
  former: 'F',
  takeOffice: 'Õ',
  hold: 'h',
  attend: 'a',
  speak: 's',
  chair: 'c',
  launch: 'l',
  movement: 'v',
  present: 'p',
  ask: 'k',
  pledge: 'g',
  will: 'w',
  need: 'n',
  modal: 'm',
  continuation: 't',
  that: 'j',
  by: 'y',
  of: 'f',
  at: '@',
  and: '&',
  is: '=',
  reach: '+',
  exceed: '^',
  miss: '!',
  today: 'd',
  online: 'o',
  inPerson: 'i',
  purpose: 'u',
  including: 'e',
  adverb: 'b',
  verb: 'V',
  challenge: 'X',
  achievement: 'W',
  approve: 'q',
  amend: 'r',
  numberWord: 'x',
  periodWord: 'z',
  draft: 'J',
  vision: '7',
  perfect: '8',
  passive: '9',
  according: '4',
  credit: '5',
  inspect: '6',
  award: 'Q',
  word: '_',
  capitalised: 'C',
  open: '(',
  close: ')',
  comma: ',',
  semicolon: ';',
  colon: ':',
  dash: '-',
  quote: '"',
  ellipsis: '~',
  mark: '.',
} as const;

/** What a span can be. */
export type SpanType = keyof typeof LETTERS;

const TYPES: ReadonlyMap<string, SpanType> = new Map((Object.keys(LETTERS) as SpanType[]).map((type) => [type, type]));

/** The type of a name: V8 compares the one string that all spans share by its address, one that was cut from a row by its letters. */
export const typeNamed = (name: string): SpanType => TYPES.get(name) ?? (name as SpanType);

/** A typed stretch of text; offsets in UTF-16 code units into the article's reading text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  /** What it stands for: a concept's IRI, a normalised value, or the folded word itself. */
  readonly value: string;
}

/**
 * A span with some of its properties replaced. Copies by spread get a shape of their own in V8 for each place in the code that
 * makes them, and from the fifth shape on every look at any span is several times as slow.
 */
export const changed = ({ start, end, type, value }: Span, by: Partial<Span>): Span => ({
  start: by.start ?? start,
  end: by.end ?? end,
  type: by.type ?? type,
  value: by.value ?? value,
});

/** The letter of each type: V8 looks a key up in a map faster than in an object of so many properties. */
const LETTER_OF: ReadonlyMap<SpanType, string> = new Map(Object.entries(LETTERS) as [SpanType, string][]);

/** The letters of a run of spans: the string that frames are matched against. */
export function lettersOf(spans: readonly Span[]): string {
  let letters = '';
  for (const { type } of spans) letters += LETTER_OF.get(type);
  return letters;
}
