import type { LanguagePack } from '../../grammar/language.ts';
import type { Actor } from '../actor.ts';
import type { Sentence } from '../reading.ts';
import { THEY } from './addressees.ts';
import { isPassiveNeed } from './opening-things.ts';

/** Units at the head of a sentence, then what they must do. */
export const WHO_ACTS = /^["-]?(?:t,?)?[RCf_&,OZ3P1]{1,14}b?nb*[Vak]/;

/** "Schools must join in": many who do something are told to do it; what one thing must do or show is its clause. */
export function isDoer(
  sentence: Sentence,
  need: number,
  { unlistedPlurals, doers }: Pick<LanguagePack, 'unlistedPlurals' | 'doers'>,
): boolean {
  const { letters, spans } = sentence;
  const noun = spans[need - 1]?.value ?? '';
  const many =
    noun === THEY ||
    doers?.has(noun) ||
    (/[_C]/.test(letters[need - 1] ?? '') && unlistedPlurals?.form.test(noun) === true);
  return many === true && /^[bt]*[Vak]/.test(letters.slice(need + 1)) && !isPassiveNeed(sentence, need);
}

/** "Theo kế hoạch, đoàn kiểm tra 6 xã": where a delegation does what is planned, behind the comma of a plan that no number or name tells; what such a plan has bodies do is its own. */
export const deedOf = (
  { letters }: Pick<Sentence, 'letters'>,
  { owner, comma }: { readonly owner: Actor; readonly comma: number },
): number => {
  const deed = owner.ref?.kind === 'document-of-type' ? DEED.exec(letters.slice(comma))?.[0].length : undefined;
  return deed === undefined ? -1 : comma + deed - 1;
};
const DEED = /^,(?:f[^,;kVsw]{1,7},)?Đ(?:f?P?O)?b*[Vc6]/u;
