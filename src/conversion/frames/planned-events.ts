import { CAMPAIGN, type Mention } from './event-types.ts';

const PLANNED = /w[^;,.sE]{0,10}$|[kgn][^;,.sE]*[hV][^;skR,E]{0,6}$/;
const ASKED_FOR = /^[^El]*k[^ElD]*(?:V[^EhlDs]*|a[f_]{0,2})$/;

/** "guides the districts to hold a campaign": what somebody is to hold. */
const TO_HOLD = /mb*h[^;skR,E]{0,6}$/;
/** Where nobody is named, says or attends anything before. */
const IS_TASK = /^[^Ndsal]*mb*[hlV][^;skR,E]{0,6}E|^[^NdsalD8]*V[,&V_f]{0,4}[31]m?[hV][^;skR,E]{0,6}E/;

/** "The province will hold a campaign", "asked the department to organise a conference", "asked all to join the campaign": what has not been held yet. */
export const isPlanned = ({ sentence: { letters }, at, type }: Mention): boolean =>
  PLANNED.test(letters.slice(0, at)) ||
  (type === CAMPAIGN && (ASKED_FOR.test(letters.slice(0, at)) || TO_HOLD.test(letters.slice(0, at))));

/** A campaign that somebody is only to hold, of whom no name tells: no event of the article, also where it has no other. */
export const isOnlyTask = (mention: Mention): boolean =>
  mention.type === CAMPAIGN && IS_TASK.test(mention.sentence.letters);

/** "held 6 training courses", "đã tổ chức 8 buổi lễ": how many there are tells of no event of its own. */
export const isCounted = (letters: string, at: number): boolean =>
  letters[at - 1] === '#' && letters.slice(0, at).includes('h');

const NEEDED = /n[^;,.sED]{0,12}$/;

/** "Schools must take part in the campaign": what somebody is to join. */
export const isNeeded = (letters: string, at: number): boolean => NEEDED.test(letters.slice(0, at));
