import { matchesOf } from '../../grammar/matches.ts';
import type { Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { EventFact } from '../facts.ts';
import { areaIn, provinceIn } from '../organizations.ts';
import { between, type Reading, type Sentence } from '../reading.ts';

const BRIDGE_POINT = 'https://w3id.org/hgov#BridgePoint';
const BRIDGE = /(?:P(?:f*O)?f*B|OB|B_{0,2}f*(?:O?f*)?P|B_{0,2}f*O|Bf?(?:3?)(?:C{1,3}|N)(?![CN:])|C{1,2}B|Bf*Z|B)/g;

/** Where a sentence says that a bridge point is: a province, or the central body that hosts it. */
interface BridgeMention {
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly inferred: boolean;
}

/** A bridge point with the key of its place. */
export interface Bridge {
  readonly place: string;
  readonly fact: EventFact;
}

/** The bridge points that a sentence names: by their province, by a local body (the article's own province), by a central one. */
export function bridgesIn({ spans, letters }: Sentence, { home, language, text }: Context): BridgeMention[] {
  return matchesOf(letters, BRIDGE).flatMap((match): BridgeMention[] => {
    const from = match.index;
    const to = from + match[0].length - 1;
    const run = spans.slice(from, to + 1);
    const stated = provinceIn(run) ?? areaIn(run) ?? namedArea(run, text);
    const body = run.find((span) => span.type === 'organization')?.value;
    if (!stated && !body && !isOfProvince(run, text, language)) return [];
    // "63 provincial bridge points" are nowhere in particular.
    if (!stated && letters[from - 1] === '#') return [];
    const central = body !== undefined && language.concepts.get(body)?.kind === 'organization';
    const place = stated ?? (central ? body : home);
    return place ? [{ place, from, to, inferred: !stated && !central }] : [];
  });
}

/** The bridge point that a sentence names nearest to one of its spans. */
export function bridgeIn(sentence: Sentence, context: Context, at: number): BridgeMention | undefined {
  return bridgesIn(sentence, context).toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
}

/** "the provincial bridge point", "titik jembatan provinsi" */
function isOfProvince(run: readonly Span[], text: string, { pack }: Context['language']): boolean {
  const words = text.slice(run[0]?.start, run.at(-1)?.end).toLowerCase();
  const area = [...(pack.cues['areaWord=province'] ?? []), ...(pack.cues['word=provincial'] ?? [])];
  return area.some((word) => words.includes(word));
}

/** A district that is known by its capitals only: "điểm cầu Quế Phong". */
function namedArea(run: readonly Span[], text: string): string | undefined {
  const words = run.filter((span) => span.type === 'capitalised' || span.type === 'name');
  const [first, last] = [words[0], words.at(-1)];
  return first && last && `place:${text.slice(first.start, last.end)}`;
}

/** One child event a place; a central body's point has no province. */
export function bridgesOf(
  { sentences }: Reading,
  context: Context,
  { main, count }: { main: EventFact; count: number },
): Bridge[] {
  const bridges = new Map<string, Bridge>();
  const named = sentences.flatMap((sentence) => bridgesIn(sentence, context).map((found) => ({ sentence, found })));
  for (const { sentence, found } of named) {
    if (bridges.has(found.place)) continue;
    const central = context.language.concepts.get(found.place)?.kind === 'organization';
    const fact: EventFact = {
      kind: 'event',
      key: `e${count + bridges.size + 1}`,
      type: BRIDGE_POINT,
      ...(main.date ? { date: main.date } : {}),
      ...(central ? { organizer: { kind: 'concept', iri: found.place } } : { place: found.place }),
      parent: main.key,
      evidence: [between(sentence, found.from, found.to)],
      rule: 'bridge-point',
      inferred: [
        ...main.inferred.filter((mark) => mark === 'inferred-year'),
        ...(found.inferred ? (['inferred-place'] as const) : []),
      ],
    };
    bridges.set(found.place, { place: found.place, fact });
  }
  return [...bridges.values()];
}
