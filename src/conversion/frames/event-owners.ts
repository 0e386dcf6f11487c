import type { Sentence } from '../reading.ts';

type Spanned = Pick<Sentence, 'letters' | 'spans'>;

/** Words for "of" proper, among those that may stand before a noun. */
export const OWNS: ReadonlySet<string> = new Set(['of', 'của', 'thuộc', 'dari']);

/** "the review conference on the work of 2023 of the Department of Health took place": whose conference it is stands behind its topic. */
const OWNED = /^E(?:[_TUYzV&XW#C]{1,14}fP?O(?=(?:f?P)?[8b]{0,2}h)|[_f]{1,3}fP?O|[_zt#]{1,6}fP?O)/;

/** "The Department admitted at its year-end conference …": the body before a possessive. */
const ITS = 'its';
const OF_ITS_OWN = /O(?=[^O;E]*$)/;

function ownedByIt({ letters, spans }: Spanned, at: number): number | undefined {
  const its = spans.findIndex(({ value }, i) => value === ITS && i < at && i >= at - MOST_BETWEEN);
  return its < 0 ? undefined : OF_ITS_OWN.exec(letters.slice(0, its))?.index;
}

/** "The Ministry of Health's national conference" */
const POSSESSOR = /Of[_toizC#]{0,4}$/;

function possessor({ letters, spans }: Spanned, at: number): number | undefined {
  const body = POSSESSOR.exec(letters.slice(0, at))?.index ?? -1;
  return spans[body + 1]?.value === "'s" ? body : undefined;
}

/** How many words may stand between "its" and the event. */
const MOST_BETWEEN = 4;

const OWNED_AT_ONCE = /^E(t?f{0,2})P?O/;
/** "buổi khảo sát Bệnh viện", "lễ khánh thành Trạm Y tế": right behind the noun stands what is visited or opened, unless it goes on to hold it. */
const OWNED_BY_OF = /^E(t?f{1,2}|(?=P?O(?:f?P)?[8b_]{0,2}h))P?O/;

/** "the meeting of the Steering Committee", "rapat Komite Pengarah", "họp Ban Chỉ đạo" */
export function owner({ letters, spans }: Spanned, at: number, visited = false): number | undefined {
  const owned = (visited ? OWNED_BY_OF : OWNED_AT_ONCE).exec(letters.slice(at));
  if (!owned)
    return (
      ownedByIt({ letters, spans }, at) ?? possessor({ letters, spans }, at) ?? ownerBehind({ letters, spans }, at)
    );
  const words = spans.slice(at + 1, at + 1 + (owned[1]?.length ?? 0));
  return words.every(({ value }) => value !== 'at') &&
    (words.length === 0 || words.some(({ value }) => OWNS.has(value)))
    ? at + owned[0].length - 1
    : undefined;
}

/** Whose event it is, told behind its topic. */
function ownerBehind({ letters, spans }: Spanned, at: number): number | undefined {
  const behind = OWNED.exec(letters.slice(at));
  const body = behind ? at + behind[0].length - 1 : -1;
  const of = spans[letters[body - 1] === 'P' ? body - 2 : body - 1];
  return behind && of && OWNS.has(of.value) ? body : undefined;
}

/** The last span of what was found from a place on. */
export const lastOf = (found: RegExpExecArray | null, from: number): number | undefined =>
  found ? from + found[0].length - 1 : undefined;

/** "phiên họp chuyên đề UBND tỉnh", "sesi tematik Komite Rakyat": a body that meets stands right behind what kind of meeting it is; of "a meeting with WHO Representative X" it is not. */
const MEETING_BODY = /^E_{1,2}P?O(?!P?f?R)/;

export const meetingBody = (letters: string, at: number): number | undefined =>
  lastOf(MEETING_BODY.exec(letters.slice(at)), at);

/** The People's Council or National Assembly whose session it is. */
export function council({ spans, letters }: Sentence): number | undefined {
  const at = spans.findIndex(
    ({ type, value }, i) => type === 'organization' && COUNCIL.test(value) && !/R[fm,]*P?$/.test(letters.slice(0, i)),
  );
  return at < 0 ? undefined : at;
}

const COUNCIL = /#org(?:type)?-(?:[a-z]+-)*(?:peoples-council|national-assembly)$/;
