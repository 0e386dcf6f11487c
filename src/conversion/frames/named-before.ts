import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';

/** What may stand between a name and the last of its titles. */
const TITLES = /^[-,(](?:fNO|[^skgaclp6hEND;"])*$/;
/** "X of the Department", "X dari Departemen", "ông X đến từ Sở": whose he is, right behind the name. */
const FROM = /^[_Vt]{0,2}f{1,2}$/;
/** "X, representing the hospital,", "X, dokter pertama yang bekerja di rumah sakit ini,": an aside that ends in a body, perhaps "this" one. */
const ASIDE = /^,[_VCbf8a=t]{1,10}$/;

/** Who acts where what stands last before the verb belongs to a name before it: a title, a body that he is of or speaks for. */
export function named(
  { sentence: { letters }, actors }: Scene,
  subject: Actor | undefined,
  at: number,
): Actor | undefined {
  if (!subject || subject.name || subject.pronoun) return subject;
  const before = actors.filter((actor) => actor.name && actor.to < subject.from).at(-1);
  if (!before) return subject;
  const gap = letters.slice(before.to + 1, subject.from);
  if (subject.offices.length > 0) return TITLES.test(gap) ? before : subject;
  if (subject.ref?.kind !== 'organization') return subject;
  const behind = letters.slice(subject.to + 1, at);
  const belongs = (FROM.test(gap) && /^b?$/.test(behind)) || (ASIDE.test(gap) && /^_?,b?$/.test(behind));
  return belongs ? before : subject;
}
