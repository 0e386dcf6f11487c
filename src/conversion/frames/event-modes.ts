import { flatOf } from '../../grammar/flat.ts';
import type { Span } from '../../grammar/span.ts';
import type { Mode } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';

/** "It was held in person and online": how something is held is said of the event that was named last. */
const HELD = /h[^;EN]*[oi]|[oi][^;EN]*h/;

/** A day and a body before a holding verb. */
const OTHER_DAY = /D.*O.{0,6}8b?h/;

/** How many sentences tell how an event is held that an article comes to late. */
const BEHIND = 3;

/** "trực tiếp chủ trì" tells how somebody does something, not how the event is held. */
const IN_PERSON = /(?<!c)i(?!b?[kcVslgp6])/;

/** "buổi làm việc trực tiếp", "an on-site meeting": right behind its noun the word tells how an event is held. */
const MET_DIRECTLY = new RegExp(`E${IN_PERSON.source}`);

/** An ask, a promise, or somebody who says something; what an event is held for ("to report on the year") is said by nobody yet. */
const SAID = /[kgj]|(?<=[NRIO1].*)s/s;

/** What is said or asked at an event ("asked to book visits online") tells nothing of how it is held: where that begins. */
function mannerEnd({ letters }: Pick<Sentence, 'letters'>): number {
  const named = Math.max(0, letters.search(/[Eh]/));
  const said = letters.slice(named).search(SAID);
  return said < 0 ? letters.length : named + said;
}

/** How one event of a sentence is held is told behind its noun, or in front of the first: nothing behind the noun of another tells of it. */
function spansOf({ spans, letters }: Sentence, type: string): { spans: readonly Span[]; letters: string } {
  const nouns = flatOf(spans, ({ type: kind, value }, at) => (kind === 'event' ? [{ at, value }] : []));
  // "the launch ceremony of the campaign": how the one is held is told behind both.
  const last = nouns.at(-1);
  if (nouns.length === 2 && nouns[0]?.value === type && last && /^E[f"_]{0,2}E/.test(letters.slice(nouns[0].at)))
    return { spans, letters };
  if (nouns.length < 2 || nouns.every(({ value }) => value === type)) return { spans, letters };
  const own = spans.map((_, at) => (nouns.findLast((noun) => noun.at <= at) ?? nouns[0])?.value === type);
  return {
    spans: spans.filter((_, at) => own[at]),
    letters: letters.replace(/./gs, (letter, at: number) => (own[at] ? letter : '')),
  };
}

/** Only explicit words count, beside the event itself: where it is told first, or in the article's first half. */
export function modeOf({ sentences, text, language }: Reading, type: string, { index }: Sentence): Mode | undefined {
  const half = Math.max(6, sentences.length / 2);
  // A decision fills the first half of its article; the meeting that makes it known is told of behind it.
  const first = index < half ? sentences.slice(0, half) : sentences.slice(index, index + BEHIND);
  const named = first.filter(
    ({ spans, letters, index: own }) =>
      own === index ||
      spans.some((span) => span.type === 'event' && span.value === type) ||
      (!letters.includes('E') && HELD.test(letters)),
  );
  // "Before that, on January 5, the ministry held an online conference": another of its kind on another day.
  const lead = named.findIndex(({ kind }) => kind === 'paragraph');
  const beside = named.filter(({ letters }, at) => at <= lead || !OTHER_DAY.test(letters));
  const told = beside.map((sentence) => spansOf(sentence, type));
  const spans = flatOf(told, (own) => own.spans.slice(0, mannerEnd(own)));
  const { cues } = language.pack;
  const names = flatOf(spans, ({ type, start, end }) =>
    type === 'event' ? [text.slice(start, end).toLowerCase()] : [],
  );
  const isNamed = (words: readonly string[] = []): boolean =>
    names.some((name) => words.some((word) => name.includes(word)));
  if (spans.some(({ type, value }) => type === 'online' && value === 'hybrid') || isNamed(cues['online=hybrid']))
    return 'hybrid';
  const letters = told.map((own) => own.letters.slice(0, mannerEnd(own))).join(' ');
  if (letters.includes('o') || isNamed(cues.online)) return IN_PERSON.test(letters) ? 'hybrid' : 'online';
  // A word that says "in person" only beside "online" means "directly" when it stands alone.
  const isSaid = spans.some(({ type, value }) => type === 'inPerson' && value !== 'directly');
  return isSaid || MET_DIRECTLY.test(letters) ? 'in person' : undefined;
}
