import type { LanguagePack } from '../../grammar/language.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** What is quoted begins with a verb, perhaps behind "do not". */
const COMMAND = /^[."-]*(?:t,?)?b*(?=V)/;

/** "We would like the Ministry to support …": nothing that is so stands before the first action. */
const WISHED = /^[."-]*[^=j+V;:s8]{0,5}(?=V)/;

/** '"We hope to be helped by the Ministry to …," he asked': what is quoted is what the aside says was asked. */
export function askedInQuote({ sentence: { letters } }: Scene): Opening | undefined {
  const match = letters.startsWith('.') ? WISHED.exec(letters) : null;
  return match
    ? { kind: 'need', rule: 'commanded', cue: match[0].length - 1, items: match[0].length, continues: false }
    : undefined;
}

/** '"Publish the prices at every gate," he told them': a verb in no other form than the plain one commands. */
export function commanded({ sentence: { letters, spans } }: Scene, { verbForm }: LanguagePack): Opening | undefined {
  const match = letters.startsWith('.') ? COMMAND.exec(letters) : null;
  const verb = match && spans[match[0].length]?.value;
  if (!match || verb === undefined || verb === null || verbForm?.pattern.test(verb)) return undefined;
  const items = /^[."-]*/.exec(letters)?.[0].length ?? 0;
  return { kind: 'need', rule: 'commanded', cue: items - 1, items, continues: false };
}
