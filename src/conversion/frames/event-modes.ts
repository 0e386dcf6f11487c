import type { Mode } from '../facts.ts';
import type { Reading } from '../reading.ts';

/** Only explicit words count, beside the event itself in the article's first half. */
export function modeOf({ sentences, text, language }: Reading, type: string): Mode | undefined {
  const first = sentences.slice(0, Math.max(6, sentences.length / 2));
  const beside = first.filter((s) => s.spans.some((span) => span.type === 'event' && span.value === type));
  const letters = beside.map((s) => s.letters).join(' ');
  const spans = beside.flatMap((s) => s.spans);
  const named = spans.some((span) => span.type === 'event' && isOnline(text.slice(span.start, span.end), language));
  if (letters.includes('o') || named) return letters.includes('i') ? 'hybrid' : 'online';
  // A word that says "in person" only beside "online" means "directly" when it stands alone.
  return spans.some(({ type, value }) => type === 'inPerson' && value !== 'directly') ? 'in person' : undefined;
}

/** "online conference" is one phrase of the schemes. */
function isOnline(words: string, { pack }: Reading['language']): boolean {
  return (pack.cues.online ?? []).some((cue) => words.toLowerCase().includes(cue));
}
