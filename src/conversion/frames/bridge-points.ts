import { flatOf } from '../../grammar/flat.ts';
import { matchesOf } from '../../grammar/matches.ts';
import type { Span } from '../../grammar/span.ts';
import { hgov } from '../../vocabulary/index.ts';
import type { Context } from '../context.ts';
import type { EventFact } from '../facts.ts';
import { areaIn, provinceIn } from '../organizations.ts';
import { between, type Reading, type Sentence } from '../reading.ts';
import { type Listed, listedWith } from './bridge-lists.ts';
import { CENTRAL, hostIn, isNowhere, isOfProvince, MAIN, namedArea } from './bridge-names.ts';

const BRIDGE_POINT = hgov.BridgePoint.value;
const BRIDGE =
  /(?:P_?(?:f*O)?f*B|OB(?:f+P|\(P)?|B_{0,2}f*O?(?:f*P|\((?:[^()BN;]{1,8},)?P)|B_{0,2}f*O,P(?![&,])|B_{0,2}f*O|Bf_{1,2}O(?:f*P|\(P)?|B[C-]{2,8}N?,P|Bf?(?:3?)(?:C{1,3}|N)(?![CN:])|(?<!^)CB|CCB|(?<=f)NB|Bf*Z|B(?:f*P|\(P)?)/g;

/** Where a sentence says that a bridge point is: a province, the central body that hosts it, or both ("điểm cầu Bộ Y tế (Hà Nội)"). */
interface BridgeMention {
  readonly host?: string;
  readonly place?: string;
  readonly from: number;
  readonly to: number;
  readonly inferred: boolean;
}

/** A bridge point under what it is known by: its host and its place. */
export interface Bridge {
  readonly names: readonly string[];
  readonly fact: EventFact;
}

/** Whether a bridge point is the one that a sentence names. */
export const isNamed = ({ names }: Bridge, { host, place }: BridgeMention): boolean =>
  names.some((name) => name === host || name === place);

/** The bridge points that a sentence names: by their province, by a local body (the article's own province), by a central one. */
export function bridgesIn(sentence: Sentence, context: Context): BridgeMention[] {
  const { spans, letters } = sentence;
  if (!letters.includes('B')) return [];
  return flatOf(matchesOf(letters, BRIDGE), ({ index, 0: { length } }) => {
    // "63 provincial bridge points" are nowhere in particular.
    const run = { spans: spans.slice(index, index + length), counted: letters[index - 1] === '#' };
    const known = whoseOf(run, context) ?? (length === 1 && !run.counted ? headed(sentence, index) : undefined);
    const at = { from: index, to: index + length - 1 };
    const others = alsoNamed(sentence, at, context);
    return [...(known && !(known.inferred && others.length > 0) ? [{ ...known, ...at }] : []), ...others];
  });
}

/** "In Phu Yen, the bridge point was chaired by X", "Phu Yen was represented at its bridge point": the province that heads the sentence. */
const AT_HEAD = /^["-]?[tC_,]{0,3}f?P/;

function headed({ spans, letters }: Sentence, at: number): Pick<BridgeMention, 'place' | 'inferred'> | undefined {
  const head = spans[at]?.value === 'several' ? null : AT_HEAD.exec(letters.slice(0, at));
  const place = head ? provinceIn(spans.slice(0, head[0].length)) : undefined;
  return place ? { place, inferred: false } : undefined;
}

/** "the bridge points of Quang Nam, Quang Tri and Kon Tum": each is one, whose words begin with those of the first. */
const alsoNamed = (sentence: Sentence, at: Listed, { text }: Context): BridgeMention[] =>
  flatOf(listedWith(sentence, at), ({ from, to }) => {
    const run = sentence.spans.slice(from, to + 1);
    const place = provinceIn(run) ?? areaIn(run) ?? namedArea(run, text);
    return place ? [{ place, from: Math.min(from, at.from), to: Math.max(to, at.to), inferred: false }] : [];
  });

/** Whose bridge point some words name: a place's that they state, a central body's, else the article's own province's. */
function whoseOf(
  { spans, counted }: { spans: readonly Span[]; counted: boolean },
  { home, language, text }: Context,
): Pick<BridgeMention, 'host' | 'place' | 'inferred'> | undefined {
  const name = spans.find(({ type }) => type === 'bridge')?.value ?? '';
  const province = provinceIn(spans);
  if (isNowhere(name, { isFirst: spans[0]?.type === 'place', province })) return undefined;
  if ([CENTRAL, MAIN].includes(name)) return { host: CENTRAL, ...(province && { place: province }), inferred: false };
  const stated = province ?? areaIn(spans) ?? namedArea(spans, text);
  const body = spans.find((span) => span.type === 'organization')?.value ?? hostIn(spans);
  const host = body !== undefined && language.concepts.get(body)?.kind === 'organization' ? { host: body } : {};
  if (stated) return { ...host, place: stated, inferred: false };
  if (counted || (!body && !isOfProvince(spans, text, language))) return undefined;
  if ('host' in host) return { ...host, inferred: false };
  return home ? { place: home, inferred: true } : undefined;
}

/** The bridge point that a sentence names nearest to one of its spans. */
export function bridgeIn(sentence: Sentence, context: Context, at: number): BridgeMention | undefined {
  return bridgesIn(sentence, context).toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
}

/** A picture of the central bridge point, wherever it is, shows the event itself. */
const isPicture = ({ kind }: Sentence, { host, place }: BridgeMention): boolean =>
  host === CENTRAL && !place && kind === 'caption';

/** One child event a place or host; the host's own place is told beside it or nowhere. */
export function bridgesOf(
  { sentences }: Reading,
  context: Context,
  { main, count }: { main: EventFact; count: number },
): Bridge[] {
  const bridges: Bridge[] = [];
  const named = flatOf(sentences, (sentence) => bridgesIn(sentence, context).map((found) => ({ sentence, found })));
  for (const { sentence, found } of named) {
    if (isPicture(sentence, found) || bridges.some((bridge) => isNamed(bridge, found))) continue;
    const { host, place } = found;
    const fact: EventFact = {
      kind: 'event',
      key: `e${count + bridges.length + 1}`,
      type: BRIDGE_POINT,
      ...(main.date ? { date: main.date } : {}),
      ...(host && host !== CENTRAL ? { organizer: { kind: 'concept', iri: host } } : {}),
      ...(place ? { place } : {}),
      parent: main.key,
      evidence: [between(sentence, found.from, found.to)],
      rule: 'bridge-point',
      inferred: [
        ...main.inferred.filter((mark) => mark === 'inferred-year'),
        ...(found.inferred ? (['inferred-place'] as const) : []),
      ],
    };
    bridges.push({ names: [host, place].filter((name) => name !== undefined), fact });
  }
  return bridges;
}
