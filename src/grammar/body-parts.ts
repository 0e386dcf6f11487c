import { ownLength } from './area-names.ts';
import type { BodyWords } from './bodies.ts';
import { type Part, plain } from './body-names.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { type NameReader, nameLengthAt } from './names.ts';

/** Where a body's name stands, and what ends it. */
export interface Place {
  readonly reader: NameReader;
  readonly stops: (index: number) => boolean;
}

/** What was taken before a part, and whether the body's parts may begin in small letters. */
interface Taken {
  readonly first: boolean;
  readonly takesSmall: boolean;
}

/** How a body's parts may look. */
export interface PartForms {
  /** They may begin in small letters: "Ban Chỉ đạo phòng, chống dịch". */
  readonly takesSmall: boolean;
  /** The body can have a name of its own: "Bệnh viện Phương Nam"; a department has none. */
  readonly takesName: boolean;
}

const LONGEST = 12;
/** "Trung tâm Y tế khu vực Tuy An": the one part of a hospital's or centre's name that is written small; the area's name follows. */
const REGIONAL = 'Regional';

/** Reads the parts of a body's name from a token on. */
export type PartsReader = (place: Place, from: number, forms: PartForms) => { found: Part[]; to: number };

/** A reader of the parts that a language knows, and of capitalised words that are the body's own. */
export function partsReader(words: BodyWords): PartsReader {
  const parts = lexiconOf(words.parts);
  const [joins, about] = [new Set(words.joins), new Set(words.about)];

  /** "và", "về" between parts; a head is followed by "về" only. */
  function linkAt(word: NameReader['tokens'][number]['word'] | undefined, first: boolean): Part | undefined {
    if (word === undefined || (joins.has(word.key) && first)) return undefined;
    if (joins.has(word.key)) return { english: 'and', kind: 'join' };
    // "Divisi Urusan Medis": a capital makes it a part of the name.
    return about.has(word.key) && !word.capitalised ? { english: 'for', kind: 'about' } : undefined;
  }

  /** The known part at a token, with the link before it. */
  function knownAt(
    { reader, stops }: Place,
    at: number,
    { first, takesSmall }: Taken,
  ): { parts: Part[]; to: number } | undefined {
    const { text, tokens } = reader;
    const link = linkAt(tokens[at]?.word, first);
    const from = link ? at + 1 : at;
    const match = parts.longestAt(tokens, from);
    const begin = tokens[from];
    const english = match?.meaning.value ?? '';
    // "Ban Tuyên giáo Trung ương | tổ chức": in small letters a verb is no part of a name.
    if (!match || !begin || ((link || !begin.word.capitalised) && stops(from))) return undefined;
    if (!(begin.word.capitalised || takesSmall || english === REGIONAL)) return undefined;
    const printed = plain(text.slice(begin.start, tokens[from + match.length - 1]?.end));
    const part: Part = { english, kind: english === printed ? 'own' : 'part' };
    return { parts: link ? [link, part] : [part], to: from + match.length };
  }

  return (place, from, { takesSmall, takesName }) => {
    const { reader, stops } = place;
    const found: Part[] = [];
    let to = from;
    while (found.length < LONGEST) {
      const known = knownAt(place, to, { first: found.length === 0, takesSmall });
      const own = known || !takesName || stops(to) ? 0 : ownAt(reader, to, found);
      if (!known && own === 0) break;
      found.push(...(known?.parts ?? ownParts(reader, to, own)));
      to = known?.to ?? to + own;
    }
    return { found, to };
  };
}

/** A table as a lexicon. */
export function lexiconOf(table: ReadonlyMap<string, string>): Lexicon {
  const lexicon = createLexicon();
  for (const [phrase, value] of table) lexicon.add(phrase, { type: 'word', value });
  return lexicon;
}

/** How many words from a token on are the body's own name: behind "regional" the whole name of an area, else one at a time. */
function ownAt(reader: NameReader, at: number, found: readonly Part[]): number {
  if (found.at(-1)?.english === REGIONAL) return ownLength(reader, at);
  return isOwn(reader, at) && ownCount(found) < 3 ? 1 : 0;
}

const ownParts = ({ text, tokens }: NameReader, at: number, count: number): Part[] =>
  tokens.slice(at, at + count).map(({ start, end }) => ({ english: plain(text.slice(start, end)), kind: 'own' }));

const ownCount = (found: readonly Part[]): number => found.filter(({ kind }) => kind === 'own').length;

/** A capitalised word or a number that can belong to a body's own name: no person's full name begins there. */
function isOwn(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token?.word.capitalised || token.word.kind === 'number') return false;
  const name = nameLengthAt(reader, at);
  if (name > 0 && (/['’]/.test(token.word.key) || token.word.name?.common)) return false;
  const own = name < 3 ? name : ownLength(reader, at);
  return name < 3 || (own > 0 && own < name);
}
