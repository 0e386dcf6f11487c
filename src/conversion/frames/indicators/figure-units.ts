import type { Span } from '../../../grammar/span.ts';
import { countedAt, printedUnit, unitAt } from '../counted.ts';
import { documentsAt, isPlural, withoutWith } from './counted-documents.ts';
import { earlierYearAt, isOtherEnd } from './earlier-years.ts';
import { facilities, isOnlyOwner, PROVINCES, STATIONS } from './facilities.ts';
import type { Frame } from './frame.ts';
import { deathsAmong, killedAt, partNamed } from './named-parts.ts';
import { ownedAt, pluralAt } from './plural-counts.ts';

/** A unit, and the last span of the words that say it. */
export interface Unit {
  readonly unit: string;
  readonly to: number;
}

/** What a figure counts: the unit or noun behind it, else the noun that its sentence is about ("cases fell to 97"). */
export function unitOf(frame: Frame, at: number): Unit | undefined {
  const own = ownUnit(frame, at);
  // "22 of which died" says itself what it counts, "81 of which have a doctor" does not.
  const named = partNamed(frame, at);
  if (named) return named;
  if (isPart(frame.sentence.letters, at) && own?.unit !== 'deaths') return unitsBefore(frame, at) ?? own;
  return own ?? unitCompared(frame, at) ?? pluralAt(frame, at) ?? ownedAt(frame, at);
}

/** "96 stations, 81 of them …", "trong đó 81 có bác sĩ": a part of what the figure before counts. */
const isPart = (letters: string, at: number): boolean =>
  letters[at + 1] === 'e' ||
  (/eK?$/.test(letters.slice(Math.max(0, at - 2), at)) && /[8=+9]/.test(letters[at + 1] ?? ''));

/** "27 people died, compared with 18 a year earlier" */
const unitCompared = (frame: Frame, at: number): Unit | undefined =>
  earlierYearAt(frame, at) !== undefined || isOtherEnd(frame.sentence.letters, at) ? unitsBefore(frame, at) : undefined;

const FIGURES_BACK = 3;
/** What a change is given in. */
const CHANGES: ReadonlySet<string> = new Set(['times', 'points', 'percent']);

/** What the nearest figure before counts, changes left out. */
function unitsBefore(frame: Frame, at: number): Unit | undefined {
  const { letters } = frame.sentence;
  let before = at;
  for (let back = 0; back < FIGURES_BACK && before > 0; back++) {
    before = letters.lastIndexOf('#', before - 1);
    const unit = before < 0 ? undefined : ownUnit(frame, before)?.unit;
    if (unit && !CHANGES.has(unit)) return { unit, to: at };
    if (before < 0) break;
  }
  return nounBefore(frame, at);
}

const NOUN_BACK = 12;

/** "ethnic minority children, 190,000 of whom …", "all the stations, 75/75": the nearest noun before that is counted. */
export function nounBefore({ sentence: { spans, letters }, story }: Frame, at: number): Unit | undefined {
  for (let noun = at - 1; noun >= Math.max(0, at - NOUN_BACK) && letters[noun] !== '#'; noun--) {
    if (isTarget(spans[noun], story)) return { unit: 'targets', to: at };
    const body = letters[noun] === 'O' ? facilities(spans[noun]?.value ?? '') : 'facilities';
    const unit = body === 'facilities' ? countedAt(spans, noun, story.context.language.pack.counted) : body;
    if (unit) return { unit, to: at };
  }
  return undefined;
}

function ownUnit(frame: Frame, at: number): Unit | undefined {
  const said = frame.sentence.spans[at]?.value.split(' ')[1];
  return said
    ? { unit: said, to: at }
    : (deathsAmong(frame, at) ?? killedAt(frame, at) ?? unitBehind(frame, at) ?? unitBefore(frame, at));
}

function unitBehind(frame: Frame, at: number): Unit | undefined {
  const direct = frame.sentence.spans[at + 1];
  if (direct?.type === 'unit') return { unit: direct.value, to: at + 1 };
  if (direct?.type === 'delegation') return { unit: 'teams', to: at + 1 };
  return (
    bodiesAt(frame, at, /^f{0,2}3(?:,3)?(?:,?&3)?O/) ??
    nounBehind(frame, at) ??
    bodiesAt(frame, at, /^(?:f{0,2}|[f_C]{1,3})O/)
  );
}

/** "138 … commune health stations", "16 of the hospitals": bodies are counted by their kind, or as printed where that is a plural. */
function bodiesAt({ sentence: { spans, letters }, story }: Frame, at: number, words: RegExp): Unit | undefined {
  const length = words.exec(letters.slice(at + 1, at + 6))?.[0].length ?? 0;
  const body = spans[at + length];
  if (length === 0 || !body || isOnlyOwner(body, length)) return undefined;
  const first = spans.slice(at + 1, at + length + 1).find(({ type }) => type !== 'of') ?? body;
  const printed = story.reading.text.slice(first.start, body.end).toLowerCase();
  const kind = facilities(body.value);
  const { pack } = story.context.language;
  const { counted, nounFirst } = pack;
  // "31 hospital beds": where nouns come last, the body only tells which.
  const noun = nounFirst ? undefined : countedAt(spans, at + length + 1, counted);
  if (noun) return { unit: noun, to: at + length + 1 };
  // "138 commune health stations": the area before the kind already tells which stations are counted.
  if (first.type === 'districtWord' && kind === STATIONS) return { unit: 'stations', to: at + length };
  if (kind === PROVINCES) return { unit: isPlural(printed, pack) ? printed : kind, to: at + length };
  const asPrinted = (kind === 'facilities' || first.type === 'districtWord') && isPlural(printed, pack);
  return { unit: asPrinted ? printed : kind, to: at + length };
}

/** "200 communes, wards and townships", "41/45 xã, phường": all kinds of commune are communes. */
const AREAS_LISTED = /^[_3][,&][_3]/;

function nounBehind({ sentence: { spans, letters }, story }: Frame, at: number): Unit | undefined {
  const rest = letters.slice(at + 1, at + 12);
  const words = /^[bf]{0,2}[_C]{0,3}(?=T)/.exec(rest)?.[0];
  if (words === '' && !isTarget(spans[at + 1], story)) return undefined;
  const { pack } = story.context.language;
  const printed = printedUnit(story.reading.text, spans[at + 1], pack);
  const unit =
    (letters[at + 1] === '1' ? printed : undefined) ??
    unitAt(spans, letters, at, pack) ??
    (letters[at + 1] === 'R' ? printed : undefined) ??
    (words !== undefined && isTarget(spans[at + 1 + words.length], story) ? 'targets' : undefined) ??
    (spans[at + 1]?.value === PROVINCE ? 'provinces' : undefined) ??
    (letters[at + 1] === 'L' ? documentsAt(spans[at + 1], story) : undefined);
  if (!unit) return undefined;
  if (/^(?:communes|wards)/.test(unit) && AREAS_LISTED.test(rest)) return { unit: 'communes', to: at + 1 };
  if (unit.startsWith('per ')) return { unit, to: letters.indexOf('U', at) };
  return { unit, to: withoutWith(spans, at + Math.min(3, /^[_CfTOGZ3R]{1,3}/.exec(rest)?.[0].length ?? 1), pack) };
}

/** The value of the words for provinces. */
const PROVINCE = 'province';

/** "three proposals:" announces a list; it counts no targets. */
const isTarget = (span: Span | undefined, { context }: Frame['story']): boolean =>
  span?.type === 'target' && !context.language.pack.listNouns.includes(span.value);

/** A verb or "is" between a subject and its figure, and nothing behind the figure that it could count. */
const SUBJECT = /[=+*^][_bfY]{0,2}K?f?$/;
const ALONE = /^(?:$|[,;.):(&<fmY"-]|zY)/;
const CLAUSE = /[,;:.(j"][^,;:.(j"]*$/;

/** "Multidrug-resistant cases fell to 97": the first noun of the clause that is counted. */
function unitBefore({ sentence: { spans, letters }, story }: Frame, at: number): Unit | undefined {
  const near = Math.max(0, at - 40);
  const before = letters.slice(near, at);
  if (!SUBJECT.test(before) || !ALONE.test(letters.slice(at + 1, at + 3))) return undefined;
  const from = near + (CLAUSE.exec(before)?.index ?? -1) + 1;
  for (let noun = from; noun < at; noun++) {
    if (letters[noun] === '#') return undefined;
    const unit = countedAt(spans, noun, story.context.language.pack.counted);
    if (unit) return { unit, to: at };
  }
  return undefined;
}
