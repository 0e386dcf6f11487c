import { countedAt, unitAt } from '../quantities.ts';
import type { Frame } from './frame.ts';

/** A unit, and the last span of the words that say it. */
export interface Unit {
  readonly unit: string;
  readonly to: number;
}

/** What a figure counts: the unit or noun behind it, else the noun that its sentence is about ("cases fell to 97"). */
export function unitOf(frame: Frame, at: number): Unit | undefined {
  return unitBehind(frame, at) ?? unitBefore(frame, at);
}

function unitBehind({ sentence: { spans, letters }, story }: Frame, at: number): Unit | undefined {
  const { text } = story.reading;
  const rest = letters.slice(at + 1, at + 12);
  const direct = spans[at + 1];
  if (direct?.type === 'unit') return { unit: direct.value, to: at + 1 };
  const body = /^f{0,2}(3?)O/.exec(rest);
  const last = body && spans[at + body[0].length];
  if (body?.[1] && last) {
    const printed = text.slice(spans[at + 1]?.start, last.end);
    return { unit: isPlural(printed) ? printed : facilities(last.value), to: at + body[0].length };
  }
  const unit =
    unitAt(spans, letters, at, story.context.language.pack) ??
    (/^[bf]{0,2}[_C]{0,3}T/.test(rest) ? 'targets' : undefined);
  if (unit?.startsWith('per ')) return { unit, to: letters.indexOf('U', at) };
  if (unit) return { unit, to: at + Math.min(3, /^[_CfTOGZ3]{1,3}/.exec(rest)?.[0].length ?? 1) };
  if (!body || !last) return undefined;
  const printed = text.slice(spans[at + 1]?.start, last.end).toLowerCase();
  const kind = facilities(last.value);
  return { unit: kind === 'facilities' && isPlural(printed) ? printed : kind, to: at + body[0].length };
}

/** "commune health stations": where a language has a plural, its printed words are the unit. */
const isPlural = (words: string): boolean => /^[a-z ]+(?:s|ies)$/.test(words);

/** A verb or "is" between a subject and its figure, and nothing behind the figure that it could count. */
const SUBJECT = /[=+*^][_bfY]{0,2}K?f?$/;
const ALONE = /^(?:$|[,;.):(&<fmY"-])/;
const CLAUSE = /[,;:.(j"][^,;:.(j"]*$/;

/** "Multidrug-resistant cases fell to 97": the first noun of the clause that is counted. */
function unitBefore({ sentence: { spans, letters }, story }: Frame, at: number): Unit | undefined {
  const near = Math.max(0, at - 40);
  const before = letters.slice(near, at);
  if (!SUBJECT.test(before) || !ALONE.test(letters.slice(at + 1, at + 2))) return undefined;
  const from = near + (CLAUSE.exec(before)?.index ?? -1) + 1;
  for (let noun = from; noun < at; noun++) {
    if (letters[noun] === '#') return undefined;
    const unit = countedAt(spans, noun, story.context.language.pack.counted);
    if (unit) return { unit, to: at };
  }
  return undefined;
}

/** Counted bodies by what they are. */
const facilities = (iri: string): string =>
  /hospital/.test(iri)
    ? 'hospitals'
    : /station/.test(iri)
      ? 'health stations'
      : /centre|cdc/.test(iri)
        ? 'health centres'
        : 'facilities';
