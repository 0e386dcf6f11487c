import type { Mode } from '../facts.ts';
import type { Reading } from '../reading.ts';

/** "It was held in person and online": how something is held is said of the event that was named last. */
const HELD = /h[^;EN]*[oi]|[oi][^;EN]*h/;

/** Only explicit words count, beside the event itself in the article's first half. */
export function modeOf({ sentences, text, language }: Reading, type: string): Mode | undefined {
  const first = sentences.slice(0, Math.max(6, sentences.length / 2));
  const beside = first.filter(
    ({ spans, letters }) =>
      spans.some((span) => span.type === 'event' && span.value === type) ||
      (!letters.includes('E') && HELD.test(letters)),
  );
  const spans = beside.flatMap((sentence) => sentence.spans);
  const { cues } = language.pack;
  const names = spans.flatMap(({ type, start, end }) =>
    type === 'event' ? [text.slice(start, end).toLowerCase()] : [],
  );
  const named = (words: readonly string[] = []): boolean =>
    names.some((name) => words.some((word) => name.includes(word)));
  if (spans.some(({ type, value }) => type === 'online' && value === 'hybrid') || named(cues['online=hybrid']))
    return 'hybrid';
  const letters = beside.map((sentence) => sentence.letters).join(' ');
  if (letters.includes('o') || named(cues.online)) return letters.includes('i') ? 'hybrid' : 'online';
  // A word that says "in person" only beside "online" means "directly" when it stands alone.
  return spans.some(({ type, value }) => type === 'inPerson' && value !== 'directly') ? 'in person' : undefined;
}
