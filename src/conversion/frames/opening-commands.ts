import type { LanguagePack } from '../../grammar/language.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** What is quoted begins with a verb, perhaps behind "do not". */
const COMMAND = /^[."-]*(?:t,?)?b*(?=V)/;

/** '"Publish the prices at every gate," he told them': a verb in no other form than the plain one commands. */
export function commanded({ sentence: { letters, spans } }: Scene, { verbForm }: LanguagePack): Opening | undefined {
  const match = letters.startsWith('.') ? COMMAND.exec(letters) : null;
  const verb = match && spans[match[0].length]?.value;
  if (!match || verb === undefined || verb === null || verbForm?.pattern.test(verb)) return undefined;
  const items = /^[."-]*/.exec(letters)?.[0].length ?? 0;
  return { kind: 'need', rule: 'commanded', cue: items - 1, items, continues: false };
}
