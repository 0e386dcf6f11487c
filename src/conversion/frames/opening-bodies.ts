import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "In 2026, the sector set: 91.5 % of …; over 28 beds …": a body sets targets that stand in the same sentence. */
const BODY_SETS = '(?:P?OP?|Z|G)[b_8]{0,3}(?:A#?|[Vsh][_bf#]{0,3}S?T)[fT_bzY]{0,4}';
/** "Targets of the health sector for 2026: 91.5 % of …; …", "The sector's targets for 2026: …": a year stands over them. */
const OF_BODY = '(?:T[_b]{0,2}(?:f?z?Y)?f*(?:P?OP?|Z)(?:f?z?Y)?|(?:P?OP?|Z)f?Y?T(?:f?z?Y)?=?)';
const SETS_TARGETS = new RegExp(
  `^["-]?(?:[fCm]{0,2}z?Y,?|t,|[mu][+V][^,;:."]{1,6},)?f*(?:${BODY_SETS}|${OF_BODY}):(?=K?#|S|V|f?_{1,4}[w+])`,
);

/** Targets that a body sets behind a colon. */
export function setsTargets(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  const match = letters.includes(':') ? SETS_TARGETS.exec(letters) : null;
  const subject = match ? scene.actors.find(({ ref, to }) => ref !== undefined && to < match[0].length) : undefined;
  if (!match || !subject || isDocument(subject)) return undefined;
  const items = match[0].length;
  const over = periodOver(scene, { before: subject.from, from: subject.to, to: items });
  return { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false, ...over };
}
