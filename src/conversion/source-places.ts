import type { Span } from '../grammar/span.ts';
import type { Reading } from './reading.ts';

/** How much of an article's ends is looked through for who published it. */
const EDGE = 240;
/** "baolangson.vn", "(Baolangson.vn)", as a line of credit or a lead prints it. */
const HOST = /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+[a-z]{2,4}(?![\p{L}\p{N}-])/giu;

/** The hosts and provinces that the first and last lines of an article name, clutter and credits included: "Theo Báo Lạng Sơn (baolangson.vn)". */
export function sourcePlaces({ article: { text }, language }: Reading): {
  readonly hosts: readonly string[];
  readonly places: readonly Span[];
} {
  const ends = [text.slice(-EDGE), text.slice(0, Math.min(EDGE, Math.max(0, text.length - EDGE)))];
  return {
    hosts: ends.flatMap((end) => end.match(HOST) ?? []),
    places: ends.flatMap((end) => language.spot(end)).filter(({ type }) => type === 'place'),
  };
}
