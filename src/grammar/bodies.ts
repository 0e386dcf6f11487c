import { isPerson } from './area-names.ts';
import { nameOf, type Part } from './body-names.ts';
import { lexiconOf, type PartForms, type Place, partsReader } from './body-parts.ts';
import { foldWord } from './name-forms.ts';
import type { NameReader } from './names.ts';

/** How a language that puts nouns first names bodies: tables of its words and their English. */
export interface BodyWords {
  /** What a body is: `Bệnh viện=Hospital`. */
  readonly heads: ReadonlyMap<string, string>;
  /** What tells it apart from others of its kind: `Trung ương=Central`. */
  readonly parts: ReadonlyMap<string, string>;
  /** Words for the area that has one such body: `tỉnh=Provincial`. */
  readonly levels: ReadonlyMap<string, string>;
  /** First words (folded) of bodies of the state that are no area's: `Vụ`, `Cục`. */
  readonly national: ReadonlySet<string>;
  readonly joins: readonly string[];
  /** What begins a body's field of work: `Ban Chỉ đạo về an toàn thực phẩm`. */
  readonly about: readonly string[];
}

/** A body by its full name: `proper` when it has a name of its own, not just one of a kind that every area has. */
export interface Body {
  readonly length: number;
  readonly name: string;
  readonly proper: boolean;
}

/** Reads the name of a body that begins at a token. */
export interface BodyReader {
  read(reader: NameReader, at: number, ends: BodyEnds): Body | undefined;
  /** Whether what a body is (`Trạm`, `Ban`) stands at a token. */
  isHead(reader: NameReader, at: number): boolean;
}

/** What tells where a body's name begins and ends: `stops` where an office, a place or the like begins. */
export interface BodyEnds {
  readonly stops: (index: number) => boolean;
  /** A title stands before it, so that its head may be in small letters: "Trưởng | phòng Nghiệp vụ Y". */
  readonly titled?: boolean;
  /** A title stands before it: it has a name, also where no table knows the words of it. */
  readonly headed?: boolean;
}

/** Bodies whose field of work is written in small letters: "Ban Chỉ đạo phòng, chống dịch"; so are those of programmes. */
const COLLECTIVE =
  /Committee|Board|Company|Fund|^(?:Programme|Action Programme|Strategy|Plan|Action Plan|Project|Scheme)$/;
/** Bodies that have names of their own; a department, a board or a committee is told by its field. */
const NAMED =
  /Hospital|Clinic|Cent(?:er|re)|Institute|University|College|Academy|School|Kindergarten|Company|Corporation|Group|Fund|Foundation|Organisation|Newspaper|Magazine|Station|Bank|Factory|Club|Cooperative|Infirmary/;

const formsOf = (kind: string): PartForms => ({ takesSmall: COLLECTIVE.test(kind), takesName: NAMED.test(kind) });

/** Boards that another body has. */
const BOARD = /^(?:Executive|Representative|Advisory|Inspection) (?:Board|Committee)$/;
/** How many words a body's field has at most, if no table knows it. */
const LONGEST_FIELD = 10;

/** Parts that say there is one such body in the country. */
const SINGULAR = /^(?:Central|National|International|Government)$/;

/** Compiles the words of a language; bodies are named head first, so that English reads them backwards. */
export function bodyReader(words: BodyWords): BodyReader {
  const [heads, levels] = [lexiconOf(words.heads), lexiconOf(words.levels)];
  const partsFrom = partsReader(words);

  /** "tỉnh" behind a body's name tells its level; before a capital it belongs to the area's name, unless that begins a person's. */
  function levelAt(reader: NameReader, at: number): { prefix: string; length: number } {
    const level = levels.longestAt(reader.tokens, at);
    const behind = at + (level?.length ?? 0);
    const next = reader.tokens[behind]?.word;
    if (!level || (next?.capitalised && next.kind === 'word' && !isPerson(reader, behind)))
      return { prefix: '', length: 0 };
    return { prefix: `${level.meaning.value} `, length: level.length };
  }

  /** A head's level and parts, in either order: "Komite Pengarah Provinsi untuk …", "Ban Quản lý dự án … tỉnh". */
  function restOf(place: Place, from: number, forms: PartForms): Rest {
    const early = levelAt(place.reader, from);
    const { found, to } = partsFrom(place, from + early.length, forms);
    const { prefix, length } = early.length > 0 ? { ...early, length: 0 } : levelAt(place.reader, to);
    const own = found.some(({ kind, english }) => kind === 'own' || SINGULAR.test(english));
    return { name: prefix, parts: found, to: to + length, proper: own && prefix === '' };
  }

  /** "Chủ tịch | Hội Cựu thanh niên xung phong tỉnh": words that no table knows, up to the one that tells the level. */
  function widerOf(place: Place, from: number, forms: PartForms): Rest | undefined {
    const { tokens, known } = place.reader;
    const parts: Part[] = [];
    for (let to = from; to < from + LONGEST_FIELD; ) {
      const word = tokens[to]?.word;
      if (to > from && levels.longestAt(tokens, to)) {
        const { prefix, length } = levelAt(place.reader, to);
        return { name: prefix, parts, to: to + length, proper: false };
      }
      const { found, to: next } = partsFrom(place, to, { ...forms, takesSmall: true, takesName: false });
      const isWord =
        word?.kind === 'word' && (to === from ? word.capitalised : !word.capitalised && known?.(to) !== true);
      if (found.length === 0 && !isWord) return undefined;
      parts.push(...found);
      to = Math.max(next, to + 1);
    }
    return undefined;
  }

  /** A head's level and parts; behind a title also the words that no table knows. */
  function wholeRest(place: Place, from: number, { kind, headed }: { kind: string; headed: boolean }): Rest {
    const near = restOf(place, from, formsOf(kind));
    const isCut =
      headed && near.name === '' && place.reader.tokens[near.to]?.word.kind === 'word' && !place.stops(near.to);
    return (isCut && widerOf(place, from, formsOf(kind))) || near;
  }

  function read(
    reader: NameReader,
    at: number,
    { stops, titled = false, headed = titled }: BodyEnds,
  ): Body | undefined {
    const { tokens } = reader;
    const word = tokens[at]?.word;
    const capitalised = word?.capitalised === true;
    const head = capitalised || titled ? heads.longestAt(tokens, at) : undefined;
    if (!head || isLoud(reader, at)) return undefined;
    const kind = head.meaning.value;
    const { name, parts, to, proper } = wholeRest({ reader, stops }, at + head.length, { kind, headed });
    // "Trưởng | Ban Điều hành | Chương trình …": a board that is told by what it is the board of.
    const isOfOther = headed && head.length > 1 && stops(to) && BOARD.test(kind);
    if (parts.length === 0 && !isOfOther && (name === '' || !capitalised)) return undefined;
    const isNational = name === '' && words.national.has(foldWord(word?.printed ?? ''));
    return { length: to - at, name: name + nameOf(kind, parts), proper: proper || isNational };
  }

  return { read, isHead: ({ tokens }, at) => heads.longestAt(tokens, at) !== undefined };
}

/** What follows a head: its level in English, its parts, and where they end. */
interface Rest {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly to: number;
  readonly proper: boolean;
}

/** Whether two words in a row are all capitals, as in a headline: there capitals mark no names. */
function isLoud({ text, tokens }: NameReader, at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2).map(({ start, end }) => text.slice(start, end));
  return [first, second].every((word) => word !== undefined && word.length > 2 && word === word.toUpperCase());
}
