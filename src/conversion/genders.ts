import type { Gender } from '../grammar/gender.ts';
import type { LanguagePack } from '../grammar/language.ts';
import type { Span } from '../grammar/span.ts';
import type { Actor } from './actor.ts';

/** What a pronoun or courtesy tells: "she", "Ms.", "ông". */
export function genderIn(span: Span | undefined, { genders }: LanguagePack): Gender | undefined {
  if (!span || !genders) return undefined;
  return genders.she.has(span.value) ? 'she' : genders.he.has(span.value) ? 'he' : undefined;
}

/** "Tran Thi Bich", "Le Van Nam": the middle names that only women and only men have. */
const WOMAN = /^\S+ (?:\S+ )?thi /;
const MAN = /^\S+ van \S+$/;

/** What the folded name of a person tells. */
export const genderOfName = (key: string): Gender | undefined =>
  WOMAN.test(key) ? 'she' : MAN.test(key) ? 'he' : undefined;

/** What the courtesies before their names tell of persons. */
export function gendersOf(
  mentions: readonly { readonly actor: Actor }[],
  keyOf: (actor: Actor) => string | undefined,
): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { actor } of mentions) {
    const key = actor.gender && keyOf(actor);
    if (key !== undefined && actor.gender) genders.set(key, actor.gender);
  }
  return genders;
}
