import { CAMPAIGN, type Mention } from './event-types.ts';

const PLANNED = /w[^;,.sE]{0,10}$|[kgn][^;,.sE]*[hV][^;skR,E]{0,6}$/;
const ASKED_FOR = /^[^El]*k[^ElD]*(?:V[^EhlDs]*|a[f_]{0,2})$/;

/** "The province will hold a campaign", "asked the department to organise a conference", "asked all to join the campaign": what has not been held yet. */
export const isPlanned = ({ sentence: { letters }, at, type }: Mention): boolean =>
  PLANNED.test(letters.slice(0, at)) || (type === CAMPAIGN && ASKED_FOR.test(letters.slice(0, at)));

const NEEDED = /n[^;,.sED]{0,12}$/;

/** "Schools must take part in the campaign": what somebody is to join. */
export const isNeeded = (letters: string, at: number): boolean => NEEDED.test(letters.slice(0, at));
