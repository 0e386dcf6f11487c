import type { LanguagePack } from '../../grammar/language.ts';
import { type Scene, subjectOf } from '../story.ts';
import type { Opening } from './openings.ts';

/** Behind words of saying and a colon, an ordinal and what is to be done, then further ones behind semicolons. */
const COUNTED_UP = /s[_b]{0,2}:(?=["]?t[,:]?[bmj]*[Vkhs+][^8;.]*;&?t[,:]?[bmj]*[Vkhs+])/;
/** The values of words that report rather than direct, where verbs have one form for what is done and what is to be done. */
const REPORTS: ReadonlySet<string> = new Set(['informs', 'complains', 'wishes', 'receives', 'undertakes']);

/** "For the provinces, the Minister noted: First, publish …; second, train …": what a person counts up to be done, whatever the word of saying. */
export function countedUp(scene: Scene, { presentVerbs }: LanguagePack): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const match = letters.includes(';') && letters.includes(':') ? COUNTED_UP.exec(letters) : null;
  const items = match ? match.index + match[0].length : 0;
  const ordinal = spans[letters.indexOf('t', items)];
  const subject = match && ordinal?.value === 'ordinal' ? subjectOf(scene, match.index) : undefined;
  if (!match || !subject || subject.ref) return undefined;
  if (!presentVerbs && REPORTS.has(spans[match.index]?.value ?? '')) return undefined;
  return { kind: 'ask', rule: 'announced-asks', subject, cue: items - 1, items, continues: false };
}
