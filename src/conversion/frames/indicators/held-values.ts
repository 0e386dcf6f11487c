import type { ObservationFact } from '../../facts.ts';
import type { Language } from '../../language.ts';

/** A value that is held against a target. */
export interface Held {
  readonly value: number;
  readonly indicator: ObservationFact['indicator'];
  /** The words before the value, where the indicator has no name of its own. */
  readonly words: string;
}

/** Value against target decides; for what should be low, less is better. What the words say decides where they say it. */
export function statusOf(
  { value, indicator, words }: Held,
  { target, said }: { readonly target: number; readonly said: ObservationFact['status'] },
  { concepts, pack, tag }: Language,
): ObservationFact['status'] {
  const low = isLowGood({ indicator, words }, { concepts, pack, tag });
  // "below the target" is good news of what should be low.
  if (said && (!low || said === 'met')) return said;
  if (value === target) return 'met';
  return value > target !== low ? 'exceeded' : 'missed';
}

/** Whether less of what is measured is better. */
function isLowGood(
  { indicator, words }: Omit<Held, 'value'>,
  { concepts, pack, tag }: Pick<Language, 'concepts' | 'pack' | 'tag'>,
): boolean {
  const named = 'iri' in indicator ? concepts.get(indicator.iri)?.labels[tag]?.[0] : `${words} ${indicator.name}`;
  return pack.lowIsGood.test((named ?? '').toLowerCase());
}

/** "0.2 points lower than the target": of what should be low that exceeds it. */
export function statusOfDifference(
  held: Held,
  { status, compared }: { readonly status: ObservationFact['status']; readonly compared: boolean },
  language: Language,
): ObservationFact['status'] {
  if (!compared || !isLowGood(held, language)) return status;
  return status === 'missed' ? 'exceeded' : 'missed';
}
