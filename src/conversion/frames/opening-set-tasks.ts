import { PLAN } from '../actions.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { plansOfHost } from './host-plans.ts';
import { namesNext, namesTasks } from './list-nouns.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/**
 * "The key tasks for 2025 are to …", "Nhiệm vụ trọng tâm 6 tháng cuối năm là: …", "The conference set out key tasks for 2025:
 * …": tasks that nobody in the sentence has, up to the first of them.
 */
const TASKS =
  /^["-]?(?:t,)?f{0,2}(?:E[AV_][_f]{0,3})?(?:[_CT&]{1,4}|b)(?:,[_CT]{1,2})?[_CfbTzY#t&A]{0,8}(?:9b?V[_fbzYt]{0,4})?(?:9?wj?|_?A?[j=]{1,2}:?|:|,?e:?)m?(?=b*[Vh+](?!.*[8skg]))/;

/** "Các nhiệm vụ cần thực hiện ngay:", "Accordingly, the tasks that must be done at once are:": a line that heads them, each in a line of its own or in the next. */
const TASK_LINE = /^["-]?(?:t,)?f{0,2}[_CTb&]{1,4}[_CfbTzY#t&AnmV9=wj]{0,14}:$/;

/** What the conference that an article is on sets out is for whoever holds it to do. */
export function tasksSet(
  scene: Scene,
  { host, open, speaking, ahead, pack }: Pick<Before, 'host' | 'open' | 'speaking' | 'ahead' | 'pack'>,
): Opening | undefined {
  const { letters, spans, start } = scene.sentence;
  if (open || speaking) return undefined;
  const within = TASKS.exec(letters)?.[0].length ?? 0;
  const items = within || (TASK_LINE.test(letters) ? letters.length : 0);
  const head = spans.slice(0, items);
  const isPast = head.some(({ type, value }) => type === 'period' && Number(value.slice(0, 4)) < (ahead ?? 0));
  if (
    items === 0 ||
    isPast ||
    !(head.some(({ type }) => type === 'target') || namesTasks(head, pack) || namesNext(head))
  )
    return undefined;
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  const lines = within ? {} : { listing: true };
  if (host) return { ...plansOfHost(host, items, over), ...lines };
  // Where nothing is held the tasks are those of the plan that the article is on.
  const subject = documentAt(start, PLAN);
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...lines, ...over };
}
