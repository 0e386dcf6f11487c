import type { Scene } from '../story.ts';
import { askerOf } from './askers.ts';
import type { Opening } from './openings.ts';

/** "assigned specific tasks to each unit.", "asked all departments to join in.": nothing is done behind the cue. */
const ASSIGNS = /^[^;:"#=]*?[kA](?=[^;:".~Vnwgsk+=#KN]{2,14}[.]$)/;

/** Who gives tasks to units that the sentences behind it name, each with what it is to do. */
export function assignsTasks(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  const match = letters.endsWith('.') ? ASSIGNS.exec(letters) : null;
  const cue = match ? match[0].length - 1 : -1;
  const subject = match && !/[8s]/.test(letters.slice(0, cue)) ? askerOf(scene, cue) : undefined;
  return subject
    ? { kind: 'ask', rule: 'announced-asks', subject, cue, items: letters.length, continues: false, addressing: true }
    : undefined;
}
