import { LETTERS } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

/** "Ms X, Director of the Department of Health, on 27 August announced and handed over the decision", "On 27 August, Ms X handed over the decision": on the day that the article reports. */
const HANDS_ON =
  /(?:N(?:[,-][ROPZ2f&,-]{1,10})?[C_]?,?f?U?[Dd],?|^["-]?[C_f,U]{0,5}[Dd],[^;Eskp]{0,14}N(?:[,-][ROPZ2f&,-]{1,10})?)[8b]{0,2}p[f_]?L/;

/** "On the afternoon of July 30, Deputy Director X announced the Department's decision assigning Dr Y to …": on somebody, who then takes it over. */
const MAKES_KNOWN =
  /^[^;NEsk]{0,10}D,[^;Eskp]{0,14}N,?[8b]{0,2}(?:s,?&?)?[ps](?=[f_]{0,2}(?:f?G?f{0,2})L(?:f{0,2}[OG](?:f?P)?)?[mf]{0,2}[kV]H*N)/;

/** From whom to which word a sentence tells that a person hands over or makes known a decision on the day of the report. */
export function handedOn({ letters }: Sentence): { from: number; to: number } | undefined {
  const hands = HANDS_ON.exec(letters);
  if (hands) return { from: hands.index, to: letters.indexOf(LETTERS.present, hands.index) };
  const known = MAKES_KNOWN.exec(letters)?.[0].length;
  return known === undefined ? undefined : { from: letters.indexOf(LETTERS.name), to: known - 1 };
}
