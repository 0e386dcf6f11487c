import type { LanguagePack } from '../grammar/language.ts';
import type { Span } from '../grammar/span.ts';

/** ", dan mengirimkannya kepada provinsi": behind a comma, and with more to it than the object before, it is an action of its own. */
const OF_ITS_OWN = /^,&V[^,;.&]/;

/** "dan melaporkannya": whether the verb behind an "and" takes up the object of the one before it; `letters` begin before the "and". */
export const takesUp = (
  verb: Span | undefined,
  letters: string,
  { anaphora }: Pick<LanguagePack, 'anaphora'>,
): boolean => verb?.type === 'verb' && anaphora?.test(verb.value) === true && !OF_ITS_OWN.test(letters);
