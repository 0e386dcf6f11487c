import type { Span } from '../../grammar/span.ts';
import { actorAt } from '../actor.ts';
import { isMoney } from '../money.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';

/** "Phase 1, scheduled between 2025 and 2027, will …", "Giai đoạn 2 sẽ …": up to what it will do, no other body before it. */
const PHASE = /^["-]?(?:t,)?f?z#(?:,[^w;NROI1]{1,14},)?b?[wn][b:]*(?=[V_e])/;
/** "The project will …": up to what it will do. */
const PROJECT = /^["-]?(?:t,)?f?_{0,2}L_{0,2}b?w[b:]*(?=[V_])/;
/** "The total estimated investment for the project is VND 800 billion", up to the sum. */
const COST = /^["-]?(?:t,)?f{0,2}[SK_CV]{1,5}(?:f{1,2}_{0,2}L|_?L)?_?[=+j]f?K?#U/;

/** What a project that a body plans will cost, and what its phases will do, behind that body's plans: that body's too. */
export function phases(
  { sentence: { letters, spans }, actors }: Scene,
  { assigner }: Pick<Before, 'assigner'>,
): Opening | undefined {
  if (assigner?.kind !== 'organization') return undefined;
  const behind = (PHASE.exec(letters) ?? PROJECT.exec(letters))?.[0].length;
  // "The project will be carried out in two phases": how it is done plans nothing more.
  if (behind !== undefined && isUndergone(spans[behind] as Span)) return undefined;
  const sum = behind === undefined ? COST.exec(letters)?.[0].length : undefined;
  if (behind === undefined && (sum === undefined || !isMoney(spans[sum - 1]))) return undefined;
  const items = behind ?? /^["-]?(?:t,)?/.exec(letters)?.[0].length ?? 0;
  const project = actors.find(({ ref, to }) => ref !== undefined && to < items);
  const subject = project ?? actorAt(0, 0, { ref: assigner });
  const years = behind === undefined ? undefined : periodIn(letters.slice(0, items), spans);
  return {
    kind: 'plan',
    rule: 'plan-list',
    subject,
    otherwise: actorAt(0, 0, { ref: assigner }),
    cue: Math.max(0, items - 1),
    items,
    continues: false,
    ...years,
  };
}

/** The years that stand before what a phase will do: "between 2025 and 2027". */
function periodIn(before: string, spans: Scene['sentence']['spans']): { readonly period: string } | object {
  const [first, last] = [before.indexOf('Y'), before.lastIndexOf('Y')];
  if (first < 0) return {};
  const [from = '', to = ''] = [spans[first]?.value, spans[last]?.value];
  return { period: first === last ? from : `${from}-${to}` };
}
