import type { Reading } from '../reading.ts';

const PROVINCE = '#province-';

/** The names of the provinces that a text names itself, as the schemes call them. */
export function provincesNamed({ sentences, language: { concepts } }: Reading): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { spans } of sentences)
    for (const { type, value } of spans)
      if (type === 'place' && value.includes(PROVINCE))
        for (const name of concepts.get(value)?.labels.en ?? []) named.add(name);
  return named;
}
