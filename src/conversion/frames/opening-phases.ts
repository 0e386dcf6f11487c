import type { Span } from '../../grammar/span.ts';
import { actorAt } from '../actor.ts';
import { isMoney } from '../money.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';

/** "Phase 1, scheduled between 2025 and 2027, will …", "Giai đoạn 2 sẽ …", "Phase 1 (2021-2023) upgrades …", its years an aside: up to what it will do, no other body before it. */
const PHASE =
  /^["-]?(?:t,)?f?z#(?:(?:,[^w;NROI1]{1,14},)?b?[wn][b:]*(?=[V_e])|(?:_{3,9}|,[fy_mz]{0,6}Y(?:[_m]{1,2}Y)?,)[:b]?[wn]?[b:]*(?=V))/;
/** "The project will …": up to what it will do. */
const PROJECT = /^["-]?(?:t,)?f?_{0,2}L_{0,2}b?w[b:]*(?=[V_])/;
/** "The total estimated investment for the project is VND 800 billion", up to the sum. */
const COST = /^["-]?(?:t,)?f{0,2}[SK_CV]{1,5}(?:f{1,2}_{0,2}L|_?L)?_?[=+j]f?K?#U/;

/** Where what a phase or a body's project will do begins, or a body's project costs; no years stand over a cost. */
function told({ letters, spans }: Scene['sentence'], isBodys: boolean): { items: number; dated: boolean } | undefined {
  const behind = (PHASE.exec(letters) ?? (isBodys ? PROJECT.exec(letters) : null))?.[0].length;
  // "The project will be carried out in two phases": how it is done plans nothing more.
  if (behind !== undefined) return isUndergone(spans[behind] as Span) ? undefined : { items: behind, dated: true };
  const sum = isBodys ? COST.exec(letters)?.[0].length : undefined;
  return sum !== undefined && isMoney(spans[sum - 1])
    ? { items: /^["-]?(?:t,)?/.exec(letters)?.[0].length ?? 0, dated: false }
    : undefined;
}

/** What a project that a body plans will cost, and what its phases will do, behind that body's plans: that body's too; the phases of a document are its own. */
export function phases(
  { sentence, actors }: Scene,
  { assigner, document }: Pick<Before, 'assigner' | 'document'>,
): Opening | undefined {
  if (assigner?.kind === 'person' || assigner?.kind === 'office') return undefined;
  const planner = assigner ? actorAt(0, 0, { ref: assigner }) : document;
  const found = planner ? told(sentence, assigner?.kind === 'organization') : undefined;
  if (!planner || !found) return undefined;
  const { items, dated } = found;
  const project = actors.find(({ ref, to }) => ref !== undefined && to < items);
  return {
    kind: 'plan',
    rule: 'plan-list',
    subject: project ?? planner,
    otherwise: planner,
    cue: Math.max(0, items - 1),
    items,
    continues: false,
    ...(dated ? periodIn(sentence.letters.slice(0, items), sentence.spans) : {}),
  };
}

/** The years that stand before what a phase will do: "between 2025 and 2027". */
function periodIn(before: string, spans: Scene['sentence']['spans']): { readonly period: string } | object {
  const years = spans.slice(0, before.length).filter(({ type }) => type === 'period');
  const [from, to] = [years[0], years.at(-1)];
  return from && to ? { period: from === to ? from.value : `${from.value}-${to.value}` } : {};
}
