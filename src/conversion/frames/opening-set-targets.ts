import { type Actor, isDocument } from '../actors.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "It sets out that …", behind a sentence on a document. */
const IT_SETS = /^[C_][tb8]{0,2}[sV_w][_b]{0,2}(?:j|,(?=[f_]{0,2}(?:z?Y|K?#U)))(?=.)/;
const IT = 'it';
/** Behind a document that it sets or provides something, up to what that is. */
const SETS =
  /^#?[f_b8t]{0,2}[V_wsTA][_b]{0,2}(?:(?:[_bf#]{0,3}T[_bfzYTP]{0,6})?[j:]|,(?=[f_]{0,2}(?:z?Y|K?#U)))|^#?[f_b8t]{0,2}[V_w][^;:,.=8+#LMON]{0,12}:(?=.)/;

/** Behind the document's number, whose it is. */
const OWNER = /^(?:[Sx]?#)?f{0,2}P?O(?:f?P)?(?=[VA_w])/;
/** Before the document, perhaps a few words of its own: "It is known that", "Được biết,", "Diketahui,". */
const AT_HEAD = /^["-]?(?:(?:t|[C9V_f=j]{1,4}),?|[C9V_=]{1,3}j)?f{0,2}$/;

/** "… that by 2030:": a time alone before the colon that ends the line, behind which the targets stand. */
const HERALDS = /^[fy_b]{0,3}z?Y:$/;

/** "The Resolution provides that from 2026 …": the targets that a document sets. */
export function setByDocument(scene: Scene, told: Actor | undefined): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const it = told && spans[0]?.value.toLowerCase() === IT ? IT_SETS.exec(letters) : null;
  if (it && told) {
    const items = it[0].length;
    const period = periodOver(scene, { before: 0, from: 0, to: items });
    return { kind: 'plan', rule: 'plan-document', subject: told, cue: items - 1, items, continues: false, ...period };
  }
  const subject = scene.actors[0];
  if (!subject || !isDocument(subject) || !/[jw:]/.test(letters.slice(subject.to, subject.to + 14))) return undefined;
  const owner = OWNER.exec(letters.slice(subject.to + 1))?.[0].length ?? 0;
  const clause = SETS.exec(letters.slice(subject.to + 1 + owner));
  const items = subject.to + 1 + owner + (clause?.[0].length ?? 0);
  if (!clause || !AT_HEAD.test(letters.slice(0, subject.from)) || HERALDS.test(letters.slice(items))) return undefined;
  const period = periodOver(scene, { before: 0, from: subject.to, to: items });
  return items < letters.length - 1
    ? { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...period }
    : undefined;
}
