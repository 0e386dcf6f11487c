import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { namesTasks } from './list-nouns.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** Up to whoever stands beside a passive: "were allotted by", "được". */
const GIVEN_BY = /^[^#;:+!^wg"]*[y9]f*$/;
/** "were allotted by him as follows:": nobody is named. */
const BY_SPEAKER = /^["-]?[^NROLI;:#+!^wg"]{2,6}(?:y|A_?)(?=[_fb]{0,3}T?:)/;
/** Behind that one, up to the colon. */
const TO_COLON = /^[^;.,"#NR]{0,5}$/;

/** "Proposed by him to the Ministry: …", "Được ông đề nghị với Bộ: …": a passive ask at the head, and of whom. */
const ASKED_OF = /^["-]?(?:t,)?(?:ky|n|9I[Ak])[fm_]{1,3}(?:P?OP?|[ZP13])[fP_]{0,2}:(?=b*V|.*;)/;

/** "Tasks were allotted by him as follows:", "Nhiệm vụ được Chủ tịch giao như sau:": tasks that whoever stands beside the passive gives. */
export function givenOut(
  { sentence: { letters, spans }, actors }: Scene,
  { pack }: Pick<Before, 'pack'>,
): Opening | undefined {
  const colon = letters.indexOf(':');
  if (colon < 0) return undefined;
  const agent = actors.find(
    ({ from, to, ref }) =>
      !ref && to < colon && GIVEN_BY.test(letters.slice(0, from)) && TO_COLON.test(letters.slice(to + 1, colon)),
  );
  if (!agent && ASKED_OF.test(letters))
    return { kind: 'need', rule: 'need-list', cue: colon, items: colon + 1, continues: false };
  const by = agent?.from ?? BY_SPEAKER.exec(letters)?.[0].length ?? 0;
  if (!namesTasks(spans.slice(0, by), pack)) return undefined;
  const list = { rule: 'announced-asks', cue: colon, items: colon + 1, continues: false };
  const listing = colon === letters.length - 1;
  return agent ? { kind: 'ask', subject: agent, ...list, listing } : { kind: 'need', ...list, listing };
}

/** "The Department set out three jobs for 2030.": whose tasks they are, up to the number. */
const OWN_TASKS = /^(?:[^NRIks]*,)?f*P?O(?:f?P)?[b8_]?[AVw_]_?(?=#[_bC]{0,2}[_T][_b]?(?:[fm_]{1,2}z?Y)?[.]$)/;

/** The tasks that a body has set itself. */
export function ownTasks(scene: Scene, { pack }: Pick<Before, 'pack'>): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const cue = letters.includes('#') ? OWN_TASKS.exec(letters)?.[0].length : undefined;
  if (cue === undefined || !namesTasks(spans.slice(cue, cue + 4), pack)) return undefined;
  const subject = scene.actors.findLast(({ ref, to }) => ref?.kind === 'organization' && to < cue);
  const items = letters.length;
  const over = periodOver(scene, { before: 0, from: cue, to: items });
  return subject && { kind: 'plan', rule: 'announced-list', subject, cue, items, continues: false, ...over };
}
