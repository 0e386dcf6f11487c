import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';

/** English words around figures: reaching and missing targets, comparing, units. */
export const measureCues: Cues = {
  is: phrases(
    'is | are | was | were | being | is estimated at | was estimated at | is at | was at | is currently | stands at | stood at | is now | are estimated at | estimated at | estimated to be | estimated to reach | is estimated to reach | is about | was recorded at | accounted for | accounts for | remained at | remains at | is only | increased to | rose to | fell to | decreased to | fell to | dropped to | raised to',
  ),
  reach: phrases(
    'reached | reaches | reaching | reach | achieved | achieves | achieving | attained | has reached | has achieved | have reached | have achieved | met | meets | meeting | completed | fulfilled | achieved and exceeded | met and exceeded | meet or exceed | is estimated to reach | reached and exceeded | completed and exceeded | reaching over | up to',
  ),
  exceed: phrases(
    'exceeded | exceeds | exceeding | exceed | surpassed | surpassing | surpass | surpasses | overfulfilled',
  ),
  miss: phrases(
    'has not reached | have not reached | did not reach | not reached | has not achieved | have not achieved | did not achieve | did not meet | has not met | have not met | failed to meet | failed to reach | not met | not achieved | fell short of | below the target of | lower than the target of | still below | has yet to reach | has not yet reached | not yet reached | have not yet reached',
  ),
  target: phrases(
    'target | targets | goal | goals | plan target | the plan | norm | norms | indicators | criteria | planned target | set target',
  ),
  assigned: phrases(
    'assigned | planned | set | assigned by | set by | given by | entrusted by | issued by | assigned to',
  ),
  'comparator=>': phrases(
    'over | more than | above | exceeding | higher than | greater than | in excess of | beyond | upwards of',
  ),
  'comparator=>=': phrases(
    'at least | minimum of | a minimum of | minimum | not less than | no less than | not lower than | or more | ≥ | from | no fewer than | at minimum',
  ),
  'comparator=<': phrases('under | below | less than | fewer than | lower than'),
  'comparator=<=': phrases(
    'at most | no more than | not more than | maximum | a maximum of | not exceeding | up to a maximum of | ≤ | not exceed | does not exceed | no higher than',
  ),
  'comparator=~': phrases(
    'about | around | approximately | nearly | almost | some | roughly | close to | an estimated | estimated',
  ),
  'unit=per 10,000 people': phrases(
    'per 10,000 people | per 10,000 inhabitants | per 10,000 population | per ten thousand people | per 10,000 residents | for every 10,000 people | for 10,000 people',
  ),
  'unit=per 100,000 people': phrases('per 100,000 people | per 100,000 inhabitants | per 100,000 population'),
  'unit=per 1,000 people': phrases('per 1,000 people | per 1,000 inhabitants'),
  'unit=per 1,000 live births': phrases('per 1,000 live births | per thousand live births'),
  'unit=per 100,000 live births': phrases('per 100,000 live births'),
  'unit=days': phrases('days'),
  'unit=hours': phrases('hours'),
  'unit=hectares': phrases('hectares'),
  'unit=million USD': phrases('million USD | million US dollars | million dollars | USD million'),
  'unit=billion USD': phrases('billion USD | billion US dollars'),
  compare: phrases('compared to | compared with | in comparison with | against | than in | than the | from'),
  outOf: phrases('out of | out of a total of'),
  change: phrases(
    'increase of | an increase of | a decrease of | decrease of | up | down | increased by | decreased by | rose by | fell by | increased | decreased | increasing | decreasing | reduced by | dropped by | a rise of | equal to | increasing by | decreasing by | growth of',
  ),
  'unit=percent': phrases('percent | per cent | pct'),
  'unit=percentage points': phrases('percentage points | percentage point'),
  'unit=times': phrases('times | fold'),
  'unit=years': phrases('years old | years of age'),
  'unit=cm': words('cm centimeters centimetres'),
  'unit=billion VND': phrases('billion VND | billion dong | billion Vietnamese dong | VND billion'),
  'unit=million VND': phrases('million VND | million dong'),
  'unit=points': phrases('points | point'),
};
