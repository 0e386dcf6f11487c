import { Failure } from '../errors.ts';
import type { Format } from './formats.ts';

/** What a client wants: the Accept header, and the name in `?format=`. */
export interface Wish {
  readonly accept?: string | undefined;
  readonly name?: string | undefined;
}

/** A range of an Accept header. */
interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * The format that the client wants most: `?format=` decides if given, then Accept with its weights. Among equals the
 * first of the list is taken; none is a failure that names what there is, never a guess.
 */
export function negotiate(formats: readonly Format[], { accept, name }: Wish): Format {
  if (name !== undefined && name !== '') return named(formats, name);
  const ranges = rangesOf(accept ?? '*/*');
  let best: Format | undefined;
  let most = 0;
  for (const format of formats) {
    const quality = qualityOf(format.type, ranges);
    if (quality > most) [best, most] = [format, quality];
  }
  return best ?? refuse(formats);
}

function named(formats: readonly Format[], name: string): Format {
  // A plus in a query string is a blank: `application/ld+json` comes as `application/ld json`.
  const wanted = name.toLowerCase().trim().replaceAll(' ', '+');
  return formats.find(({ type, names }) => type === wanted || names.includes(wanted)) ?? refuse(formats);
}

function refuse(formats: readonly Format[]): never {
  throw new Failure('NOT_ACCEPTABLE', { available: formats.map(({ type }) => type).join(', ') });
}

/** An empty header takes anything, as none does; parameters other than the weight say nothing about our formats. */
function rangesOf(accept: string): readonly Range[] {
  const parts = accept.split(',').filter((part) => part.trim() !== '');
  if (parts.length === 0) return [{ type: '*/*', quality: 1 }];
  return parts.map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
    const quality = weight === undefined ? 1 : Number(weight);
    // What is no number is no wish.
    return { type: type === '*' ? '*/*' : type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
  });
}

/** The most specific range that covers the type counts, even when another weighs more. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const [family] = type.split('/');
  for (const range of [type, `${family}/*`, '*/*']) {
    const match = ranges.find((candidate) => candidate.type === range);
    if (match) return match.quality;
  }
  return 0;
}
