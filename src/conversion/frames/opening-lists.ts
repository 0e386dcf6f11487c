import type { Actor } from '../actor.ts';
import { DIRECT } from '../meanings.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** A bullet, number or ordinal before an item. */
const BULLET = '["\\-.+*;]*(?:#[.)]|\\(#\\))?(?:t[,:]?)?';
const ADDRESSED = new RegExp(`^${BULLET}f*$`);
/** "And one more request, to": before whom a colon stands behind. */
const ASKED_OF = new RegExp(`^${BULLET}(?:[&_tC]{1,4}[Vk_],)?[fm_C]{0,3}$`);
const TARGET = new RegExp(`^${BULLET}(?=(?:f?K?#U|K#|f?S[^;]*#|[^;]*K#U?))`);
/** "For 2031-2035, the Programme targets under 6 grams" behind a list: who sets more is named, it is no item. */
const SETS_MORE = /^(?!-)[^K#S]*[LOPZ]_?[b_]?[wk]/;
/** "1. On personnel: fill …": what a task is about, then the task. */
const TOPIC = new RegExp(`^${BULLET}[ft]?[C_V3QSTGEWX6O][C_f&3QSTGEWX6O]{0,6}:(?=[^8s]{3,}$)`);
/** What no item is: somebody's word, work done, a state. */
const NO_TASK = /^[,=8sj.]|^[b_]?[8s=]|^[b_]{1,2}k/;

/** "of the province and socio-political organisations": who else it is for. */
const GROUP = /^(?:f*[ZP3](?![V_]))?(?:[,&]+f*[OZ3P1_CN]{1,4}(?=[:nm,&Vk]))*/;

/** Whom it is for, then right away what to do. */
const BASE_VERB = /^(?:[,&]+f*[OZ3P1_]{1,3})*(?:[j=_]{2,6},?f?nb*(?=V)|b*(?:[Vc]|\+(?![fK_]{0,2}#)))(?!.*8)/;
/** "To the Department of Education: hand over the list": behind a colon what whom the sentence begins with is to do. */
const TASK_OF = /^[PZ3]?[_f#V]{0,5}:(?=b*[Vkhlpcg+*6r])/;
/** "là cơ quan thường trực, có trách nhiệm …": what a unit is, then what it has to do. */
const IS_TO = /^[j=_]{2,6},?f?n(?=b*V)/;

/** "Chairmen … have resolutely directed the work of …": machines make that of a line that tells them to. */
const HAS_DIRECTED = /^8[bV]*k/;

/** Whom a line is for and what that one is to do. */
function addressedIn(scene: Scene, { listing, addressed, open }: Lines): Opening | undefined {
  const { letters } = scene.sentence;
  const lead = listing || addressed ? ADDRESSED : ASKED_OF;
  const concerned = scene.actors.find(
    (actor) =>
      (actor.ref || (listing && (isOfEach(actor) || isToDo(actor, scene.sentence)))) &&
      lead.test(letters.slice(0, actor.from)),
  );
  if (!concerned) return undefined;
  const rest = letters.slice(concerned.to + 1);
  if (!listing && !(addressed ? BASE_VERB : TASK_OF).test(rest)) return undefined;
  const isTo = IS_TO.exec(rest)?.[0].length ?? 0;
  const hasDirected = listing && isOfEach(concerned) && HAS_DIRECTED.test(rest);
  const group = GROUP.exec(rest)?.[0] ?? '';
  if (open !== 'Directive' || (isTo === 0 && !hasDirected && NO_TASK.test(rest.slice(group.length)))) return undefined;
  const skipped = isTo || (/^[:bmn]*[mn:]/.exec(rest.slice(group.length))?.[0].length ?? 0);
  const items = concerned.to + 1 + group.length + skipped;
  return { kind: 'continue', rule: 'listed-addressee', subject: concerned, cue: items - 1, items, continues: true };
}

/** "Chairmen of the People's Committees …": whoever holds such an office. */
const isOfEach = ({ name, pronoun, offices }: Actor): boolean => !name && !pronoun && offices[0]?.each === true;

/** "The Director of the Department of Health guides the districts …", "directs schools to …": whoever holds an office that nobody is named to hold, right before what is to be done. */
function isToDo({ name, pronoun, offices, to }: Actor, { letters, spans, kind }: Scene['sentence']): boolean {
  if (name || pronoun || offices.length === 0) return false;
  const cue = to + 1 + (/^(?:,?[8bm]{0,2})/.exec(letters.slice(to + 1))?.[0].length ?? 0);
  // In a numbered line of a list whoever is named by the office alone is told to ask others.
  const asks = spans[cue]?.value === DIRECT || (kind === 'list-item' && letters[cue] === 'k');
  return asks || TO_DO.test(letters.slice(cue));
}
/** A verb; what is chaired only beside another, which in English may bear an ending: "presides over and coordinates". */
const TO_DO = /^(?:V|c(?:&[V_]|,V))/;

type Lines = Pick<Before, 'listing' | 'addressed' | 'open'>;

/** A line of a list: a target, or whom it is for and what to do, with or without a colon between. */
export function listed(scene: Scene, lines: Lines): Opening | undefined {
  const { letters } = scene.sentence;
  const isTask = lines.listing || lines.addressed || (lines.open === 'Directive' && letters.includes(':'));
  return (isTask ? addressedIn(scene, lines) : undefined) ?? (lines.listing ? targetIn(letters) : undefined);
}

/** What a line's topic or target is. */
function targetIn(letters: string): Opening | undefined {
  const topic = TOPIC.exec(letters)?.[0].length;
  const target = SAID_OR_DONE.test(letters) || SETS_MORE.test(letters) ? undefined : TARGET.exec(letters)?.[0].length;
  const items = topic ?? target;
  return items === undefined ? undefined : { kind: 'continue', rule: 'listed-target', cue: -1, items, continues: true };
}
/** What is said or has been done before the first semicolon is no target. */
const SAID_OR_DONE = /^[^;]*(?:s|8(?![fK#OQ]))/;
