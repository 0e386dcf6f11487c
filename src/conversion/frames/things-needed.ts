import type { LanguagePack } from '../../grammar/language.ts';
import type { Scene } from '../story.ts';
import type { OpenType } from './before.ts';
import { isDoer } from './doers.ts';
import { isPassiveNeed, thingBefore } from './opening-things.ts';

/** Whether somebody says it in an aside, has the word, or has acted in the paragraph. */
interface Spoken {
  readonly open: OpenType;
  readonly told: boolean;
  readonly speaking: boolean;
  readonly acting: boolean;
  readonly pack: Pick<LanguagePack, 'unlistedPlurals' | 'doers'>;
}

/** "Coverage must exceed 95 %": the figure that a measure is to reach. */
const TO_FIGURE = /^b?[+^=]K?#U/;

/** Where a clause on a thing begins that goes on with asks, or says that something must be done to it; what is quoted is a view. */
export function thingNeeding(
  { sentence }: Scene,
  cue: number,
  { open, told, speaking, acting, pack }: Spoken,
): number | undefined {
  const { letters, spans } = sentence;
  if (letters[cue] !== 'n' || isDoer(sentence, cue, pack)) return undefined;
  // What is quoted is a view, unless it sets a figure.
  if (spans.some(({ type }) => type === 'quote') && !/K?#U/.test(letters)) return undefined;
  const isTask =
    open === 'Directive' ||
    ((told || speaking) && isPassiveNeed(sentence, cue)) ||
    ((told || speaking || acting) && TO_FIGURE.test(letters.slice(cue + 1)));
  return isTask ? thingBefore(sentence, cue) : undefined;
}
