import type { AreaWords } from './area-words.ts';
import type { BodyWords } from './bodies.ts';
import type { Gender } from './gender.ts';
import type { DecimalMark } from './numbers.ts';
import type { SpanType } from './span.ts';
import type { Spelling } from './tokens.ts';

/** The cue words of a language: a row a span type, or `type=value` where the value tells more than the word. */
export type Cues = Partial<Record<SpanType | `${SpanType}=${string}`, readonly string[]>>;

/** What the value of a title in the plural ends in: each of several persons holds it. */
export const EACH = 'each';

/** A language as data: everything the converter knows of it beside the labels of the concept schemes. */
export interface LanguagePack extends Spelling {
  /** BCP 47 tag, also the language of the scheme labels to read. */
  readonly tag: string;
  /** Frequent little words that tell this language from the others. */
  readonly markers: readonly string[];
  /** Letters that only this language's words have; each such word counts half a marker. */
  readonly letters?: RegExp;
  readonly abbreviations: readonly string[];
  readonly decimal: DecimalMark;
  readonly cues: Cues;
  /** Pronouns and courtesies, in small letters, that tell a woman and a man. */
  readonly genders?: Readonly<Record<Gender, ReadonlySet<string>>>;
  /** Words that end a passive cue ("under the chairmanship of"): whoever does it stands behind. */
  readonly agents: readonly string[];
  /** Nouns that announce a list ("three tasks"), as spans have them: folded words or phrases of a cue. */
  readonly listNouns: readonly string[];
  /** Words that tell that what is announced stands behind, as spans have them: "the following contents". */
  readonly followingWords?: ReadonlySet<string>;
  /** The word behind which stands what else somebody has, as spans have it: "has 21 units with 4,500 employees". */
  readonly withWord?: string;
  /** Words for how many there are without a figure: "a series of tasks". */
  readonly severalWords: readonly string[];
  /** Verbs that begin an item of a list, as they stand there. */
  readonly verbs: readonly string[];
  /** Further verbs by their form, and the words of that form that are none. */
  readonly verbForm?: { readonly pattern: RegExp; readonly except: ReadonlySet<string> };
  /** Verbs in the future by their form, and the words of that form that are none: each announces and is an action (`formera`). */
  readonly futureForm?: { readonly pattern: RegExp; readonly except: ReadonlySet<string> };
  /** Verbs that are as often nouns: they are verbs only where no noun can stand. */
  readonly nounVerbs?: ReadonlySet<string>;
  /** Verbs as they tell what somebody does now, where that is another form, to the form that begins an item: "balances". */
  readonly presentVerbs?: ReadonlyMap<string, string>;
  /** Where a word that nobody listed is a verb: before determiners, as spans have them; little words never are. */
  readonly verbPlaces?: { readonly determiners: ReadonlySet<string>; readonly littleWords: ReadonlySet<string> };
  /** Words that stand where a verb of asking or attending could and are none, as spans have them: "helped", "with". */
  readonly noCues?: ReadonlySet<string>;
  /** A form of the verb that is a noun behind an article or preposition. */
  readonly gerund?: RegExp;
  /** Words that tell that something is being done now: "đang". */
  readonly underway?: ReadonlySet<string>;
  /** Nouns of deeds by their form, which an ask may have for its object: "meminta percepatan pembangunan". */
  readonly deedNouns?: { readonly pattern: RegExp; readonly except: ReadonlySet<string> };
  /** Words that name an event where somebody holds it, to its type: "mengadakan pelatihan". */
  readonly held?: ReadonlyMap<string, string>;
  /** An ending of nouns that says whose they are: "rapatnya". */
  readonly possessive?: string;
  /** A form of the verb that takes up the object of the verb before it: "dan melaporkannya". */
  readonly anaphora?: RegExp;
  /** The passive of verbs by its form, and the words of that form that are none: "diumumkan". */
  readonly passiveForm?: { readonly pattern: RegExp; readonly except: ReadonlySet<string> };
  /** Adverbs that are the verb themselves where none follows: "ưu tiên kinh phí". */
  readonly actingAdverbs?: ReadonlySet<string>;
  /** Adverbs by their form, beside those of the cues. */
  readonly adverbForm?: RegExp;
  /** Months by name (keys in lower case). */
  readonly months: ReadonlyMap<string, number>;
  /** Days: patterns with the groups day, month and, where stated, year. `{month}` stands for the months' names. */
  readonly dates: readonly string[];
  /** What ends with a day up to the point before its month ("ngày 14" of "ngày 14.7"), which is no decimal. */
  readonly dayLead?: RegExp;
  /** Weekdays by name (lower case), Sunday 0: they tell the year of a day that is printed without one. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words in lower case right before a weekday that make it the last that there was: "on"; not "every". */
  readonly weekdayLead: RegExp;
  /** Words in lower case that say what a year is for: a plan looks ahead to it, a review back on it, a part of it is of the running year, what is due at its end tells nothing, the year behind a comparison is the one before, an anniversary counts from a year; now is what has been reached when more is asked for. */
  readonly yearly: Readonly<
    Record<'plan' | 'review' | 'part' | 'due' | 'compare' | 'anniversary' | 'before' | 'current' | 'now', RegExp>
  >;
  /** Days in lower case that are counted from the year they were founded in: the 65th of 1955 is of 2020. */
  readonly foundings: ReadonlyMap<string, number>;
  /** Times of day in lower case, right before a day: that day is when something is held. */
  readonly dayParts: RegExp;
  /** Words in lower case that make a visit one of good wishes, no inspection: "congratulated", "tặng hoa". */
  readonly greetings: RegExp;
  /** A month in figures with its year, as the groups month and year, in lower case: `tháng 9/2019`. */
  readonly monthInFigures?: RegExp;
  /** Words, in lower case, of measures that are better when lower, and of what is still to be spent. */
  readonly lowIsGood: RegExp;
  readonly plannedCosts: RegExp;
  /** Words behind a noun of asking that say whose it is: "the proposal of". */
  readonly genitives: ReadonlySet<string>;
  /** Words that multiply the figure before them. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Numbers in words that texts count with. */
  readonly numerals: ReadonlyMap<string, number>;
  /** How ranks are told: ordinals in words, and nouns behind an ordinal that is one ("12th place"). */
  readonly ranks?: { readonly ordinals: ReadonlyMap<string, number>; readonly nouns?: ReadonlySet<string> };
  /** Words for all, right before a number that is a whole: "all three targets". */
  readonly all?: ReadonlySet<string>;
  /** The word for 1, which counts behind a comparator, and before a counted noun in what is to be done. */
  readonly one?: string;
  /** The plural of a noun that is counted, where it has one. */
  readonly plural?: (noun: string) => string;
  /** Nouns in the plural that no list counts, the verbs in the past that tell what happened to them, plurals that are no things, and what bodies consist of. */
  readonly unlistedPlurals?: Readonly<Record<'form' | 'past' | 'except' | 'parts', RegExp>>;
  /** Nouns in the singular for those who can be told to do something: "The team must …". */
  readonly doers?: ReadonlySet<string>;
  /** How an office is made of a role and a ministry's portfolio: `Minister of {portfolio}` for role-minister. */
  readonly ministerial: Readonly<Record<string, readonly string[]>>;
  /** Whether a noun stands before what qualifies it: `Rencana Kesehatan`, not `Health Plan`. */
  readonly nounFirst: boolean;
  /** Whether only a title's first word is capitalised: `Luật Phòng bệnh`. */
  readonly sentenceCaseTitles?: boolean;
  /** What speakers call the body that they speak for, folded: `đơn vị`. */
  readonly ownUnits?: ReadonlySet<string>;
  /** Words that a title ends before though they are like its own, tried where they stand: `Luật BHYT | cho phù hợp`. */
  readonly titleEnds?: RegExp;
  /** Whether a law is known by its subject behind a word of the row `of=about`, in lower case: `la loi sur la pharmacie`. */
  readonly lawsAbout?: boolean;
  /** Offices of one word, to the local names of role and kind of organisation: `Tỉnh ủy viên`. */
  readonly offices?: ReadonlyMap<string, string>;
  /** How bodies are named, where that is not the English way. */
  readonly bodies?: BodyWords;
  /** Where bodies are written in capitals before or behind their head noun: the word between noun and field, and those that join capitalised words. */
  readonly capitalisedBodies?: {
    readonly of: string;
    readonly joins: ReadonlySet<string>;
    /** Bodies that are also what other bodies are for: "Steering Committee for the Development of Social Insurance". */
    readonly fields: ReadonlySet<string>;
    /** Further words for bodies, which other words must tell apart: "the Rapid Response Team". */
    readonly heads: ReadonlySet<string>;
  };
  /** What programmes, plans and strategies are called, and what they are on beside the fields of bodies. */
  readonly programmes?: Pick<BodyWords, 'heads' | 'parts'>;
  readonly areas?: AreaWords;
  /** Last words of bodies' labels that papers also write short. */
  readonly shortLevels?: ReadonlyMap<string, readonly string[]>;
  /** Capitalised words that are a kind of body (a local name of the schemes), but no body in small letters: "Nghe An Social Insurance". */
  readonly properBodies?: ReadonlyMap<string, string>;
  /** Countries other than Viet Nam as texts name them (in small letters), to their English names. */
  readonly countries?: ReadonlyMap<string, string>;
  /** Heads of titles to their plurals, where titles have one: "Director" in "Deputy Directors of the Department". */
  readonly pluralTitles?: ReadonlyMap<string, string>;
  /** Nouns that are counted, to the English plural that is the unit. */
  readonly counted: ReadonlyMap<string, string>;
}
