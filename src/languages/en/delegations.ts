import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Who comes together, by what they come for. */
export const delegationCues: Cues = {
  delegation: phrases(
    'delegation | working delegation | working group | mission | inspection team | inspection delegation | interdisciplinary inspection team | inter-sectoral inspection team | survey team | survey delegation | supervision delegation | supervision team | supervisory delegation | supervisory team | monitoring delegation | monitoring team',
  ),
};
