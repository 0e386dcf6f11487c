import { actorAt } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "Under the agreement (on nursing for 2026-2030), (in the coming time,) the two sides will …": up to what they do; a body that does it alone plans it itself. */
const SIDES =
  /^["-]?t[^,;:skgwNR8]{0,10},(?:[fm_yb]{0,4}z?Y,|t,)?(?:f*(?:[#tx_][_OC1f]{1,4}|_?2_?)b?w[mbt]*|f*#[_O]{1,3}b*(?=V))/;

/** The values of "both" and "all the". */
const ALL: ReadonlySet<string | undefined> = new Set(['joins', 'each']);
/** The country that no table of others names. */
const HOME = 'Viet Nam';

/** What the sides of an agreement will do: the plan of the programme that they signed, of a country that is named, or of whoever holds the ceremony. */
export function agreed(scene: Scene, { agreement, pack }: Pick<Heard, 'agreement' | 'pack'>): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const head = agreement ? SIDES.exec(letters)?.[0] : undefined;
  if (!agreement || head === undefined) return undefined;
  const comma = head.indexOf(',');
  // "Under the agreement, the clinic network will …": neither both sides nor one of them.
  const first = comma + 1 + (/^f*/.exec(head.slice(comma + 1))?.[0].length ?? 0);
  const are = [spans[first]?.value, spans[first - 1]?.value];
  if (letters[first] === '_' && !head.includes('2', comma) && !are.some((word) => ALL.has(word))) return undefined;
  // "Under the agreement, UNICEF will …"
  const [doer] = scene.actors.filter(({ from, to, ref }) => ref && from > comma && to < head.length);
  if (doer && !/[#tx]f?$/.test(letters.slice(0, doer.from))) return undefined;
  const country = head.indexOf('2', comma);
  const side = country < 0 ? undefined : (pack.countries?.get(spans[country]?.value ?? '') ?? HOME);
  const subject = side ? actorAt(country, country, { ref: { kind: 'group', name: side } }) : agreement;
  const items = head.length;
  const over = periodOver(scene, { before: comma, from: comma, to: items });
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}
