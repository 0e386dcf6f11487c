import type { Reading, Sentence } from '../reading.ts';
import { CEREMONY, isCouncil, type Mention, SESSION, WORKING_SESSION } from './event-types.ts';
import { MEETING } from './met-at.ts';

/** How many sentences tell what an article reports on. */
const EARLY = 6;
/** What is asked, planned or promised has not happened. */
const TO_COME = /[kgwn]/;

/** What somebody does where people meet, and the type of what it is done at. */
const DEEDS: readonly { readonly deed: RegExp; readonly type: string }[] = [
  // "the National Assembly passed the law", "trình bày trước Quốc hội": a council or a parliament does it in session.
  { deed: /O(?=(?:f?P)?(?:,[^,;]{1,8},)?[8b]?[Vqs])|(?<=s[_f]{0,2})O/g, type: SESSION },
  // "handed over the decision", "penghargaan diserahkan oleh X".
  { deed: /p(?=[^;]{0,8}[LQR])|(?<=[LQ][^;EN]{0,4})p/g, type: CEREMONY },
  { deed: /6/g, type: WORKING_SESSION },
  // "chaired an online talk", "menghadiri apel", "hosted a dinner": what is met at has no noun that is known.
  { deed: /[cha]/g, type: MEETING },
];

/** The value of words for a reception: "met with", "received". */
const RECEIVES = 'receives';

/** "On 23 February Prime Minister X met with scientists": where no event has a noun, what a named person does on a day is what an article reports on. */
export function toldByDeed(body: readonly Sentence[], { text }: Pick<Reading, 'text'>): Mention | undefined {
  for (const sentence of body.slice(0, EARLY)) {
    if (!sentence.letters.includes('N') || !/[Dd]/.test(sentence.letters)) continue;
    const found = metIn(sentence, text) ?? deedIn(sentence);
    if (found) return found;
  }
  return undefined;
}

/** "met with", "held talks with": what is "received" may be a thing, those whom words of two tell of are people. */
function metIn(sentence: Sentence, text: string): Mention | undefined {
  const at = sentence.spans.findIndex(
    ({ value, type, start, end }) => value === RECEIVES && type === 'word' && text.slice(start, end).includes(' '),
  );
  return at > 0 ? { sentence, at, type: MEETING } : undefined;
}

/** The first kind of deed that a sentence tells as done. */
function deedIn(sentence: Sentence): Mention | undefined {
  const { letters, spans } = sentence;
  for (const { deed, type } of DEEDS) {
    const at = [...letters.matchAll(deed)].find(
      ({ index }) =>
        (type !== SESSION || spans.slice(index, index + 1).some(isCouncil)) && !TO_COME.test(letters.slice(0, index)),
    )?.index;
    if (at !== undefined) return { sentence, at, type };
  }
  return undefined;
}
