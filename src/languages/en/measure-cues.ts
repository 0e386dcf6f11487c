import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** English words around figures: reaching and missing targets, comparing. */
export const measureCues: Cues = {
  pronoun: phrases(
    'he | she | we | I | my office | our office | our organisation | our organization | our agency | our ministry | our department | our hospital | our team | our side | the official | the senior official | the host | the leader | the comrade | the provincial leader | the ministry leader | the health official | the provincial official | the diplomat',
  ),
  'periodWord=this year': phrases('this year | the current year'),
  'periodWord=rest of the year': phrases(
    'by the end of the year | before the end of the year | by year-end | by the end of this month | before the end of this month | by the end of the month | before the end of the month | before this year ends | before the year ends | the last six months | the last 6 months | the last six months of the year | the last 6 months of the year | the final six months of the year | the last months of the year | the remaining months of the year | the rest of the year | the second half of the year | from now to the end of the year | from now until the end of the year | from now until year-end | for the rest of the year',
  ),
  // Whoever talks to a newspaper.
  'word=talks': phrases('talks | talk | chats | chatted'),
  'word=while': phrases('while'),
  'word=cost': phrases(
    'total capital | total investment | total investment capital | investment capital | estimated investment capital | total cost | the total cost | total budget | the total budget | total funding | the total funding | total implementation cost | the total implementation cost | the implementation budget | implementation cost | the implementation cost | estimated cost | the estimated cost | total estimated cost | the total estimated cost | estimated budget | the estimated budget | total estimated budget | the total estimated budget | funding for implementation | the funding for implementation | budget for implementation | the budget for implementation',
  ),
  is: phrases(
    'standing at | standing at just | standing at only | was just | is just | is | are | was | were | being | is estimated at | was estimated at | is at | was at | is currently | stands at | stood at | is now | are estimated at | estimated at | estimated to be | estimated to reach | is estimated to reach | is about | was recorded at | came to | comes to | came in at | comes in at | averages | averaged | works out at | worked out at | now stands at | now stood at | still stands at | still stood at | amounted to | amounts to | numbered | now number | now numbers | currently stands at | came out at | accounted for | accounts for | remained at | remains at | is only | increased to | rose to | fell to | decreased to | fell to | dropped to | raised to',
  ),
  'word=insurance participants': phrases(
    'insurance participants | health insurance participants | social insurance participants | unemployment insurance participants',
  ),
  'word=reason': ['because'],
  'word=cause': phrases('due to | owing to | as a result of'),
  'group=residential areas': phrases('residential areas | the residential areas | residential groups'),
  'group=residents': phrases('each household | every household'),
  // What follows from something, which nobody leads.
  'word=results': phrases('leading to | led to | leads to | has led to | have led to | thereby leading to'),
  'word=focus': phrases('with a focus on | with the focus on | with particular focus on | with a particular focus on'),
  // A disease whose name has the commas of a list.
  'word=hand foot mouth': phrases(
    'hand, foot and mouth | hand, foot, and mouth | hand foot and mouth | hand-foot-mouth | hand, foot and mouth disease | hand, foot, and mouth disease',
  ),
  'word=is possible': phrases('can | cannot | could | might | may be | may have | may lead'),
  'word=if': phrases('if | unless | in case'),
  // Houses of the state, by their English names.
  'word=Government Headquarters': phrases('Government headquarters | Government Headquarters'),
  'word=National Assembly House': phrases(
    'National Assembly House | National Assembly building | National Assembly Building',
  ),
  'verb=receiving': phrases('receiving | welcoming | hosting'),
  'verb=has': phrases('set up | now includes'),
  'verb=kills': phrases('has killed | have killed | claimed the lives of | took the lives of | killing'),
  'reach=exact': phrases(
    'exactly as set by | exactly as assigned by | exactly what was assigned by | exactly the level set by | exactly as planned | exactly the rate assigned | exactly the level assigned | exactly the figure assigned | exactly the assigned rate | exactly the assigned level | exactly as assigned | exactly the figure set by | just as assigned | just as assigned by | just as planned | just as set by | just as required by | precisely as assigned | precisely as planned',
  ),
  'reach=beyond': phrases('completed and exceeded | fulfilled and exceeded'),
  'reach=either': phrases(
    'achieved and exceeded | met and exceeded | reached and exceeded | achieved or surpassed | met or surpassed | achieved or exceeded | met or exceeded | reached or exceeded',
  ),
  reach: phrases(
    'just meeting | as required by | reached | reaches | reaching | reach | achieved | achieves | achieving | attained | has reached | has achieved | have reached | have achieved | met | meets | meeting | completed | fulfilled | meet or exceed | is estimated to reach | up to | as planned | as scheduled | hit | hits | on target | exactly the rate required | exactly on target | in line with the plan | in line with the assigned plan | in line with the assigned target | in line with the set target | in line with the target | meeting the requirement | meeting the requirements | meets the requirement | meets the requirements | met the requirement | met the requirements | totalled | totaled | totalling | totaling | stopped at | stands at just | climbed to | has climbed to | had climbed to',
  ),
  exceed: phrases(
    'exceeded | exceeds | exceeding | exceed | surpassed | surpassing | surpass | surpasses | beat | beats | beating | overfulfilled',
  ),
  // What should be low is met by it.
  'miss=lower': phrases('below the target of | lower than the target of'),
  miss: phrases(
    'has yet to hit | have yet to hit | is yet to hit | has not reached | have not reached | did not reach | not reached | has not achieved | have not achieved | did not achieve | did not meet | has not met | have not met | failed to meet | failed to reach | not met | not achieved | fell short of | fell short | falls short | fall short |   still below | well short of | far short of | falling short of | falls short of | fall short of | missed | misses | was missed | were missed | not reaching | not meeting | not achieving | have not been reached | has not been reached | had not been reached | had not been achieved | has not been achieved | have not been achieved | had not been met | has not been met | have not been met | was not reached | were not reached | was not achieved | were not achieved | was not met | were not met | failing to reach | failing to meet | lagging behind | lags behind | fails to reach | did not hit | below the assigned target of | below the planned target of | has yet to reach | has not yet reached | not yet reached | have not yet reached | still not reached | has still not reached | have still not reached | still has not reached | still have not reached | has not come down to | have not come down to | has not come down below | has not yet come down to | had not come down to | has not gone down to | has not been brought down to | has not fallen below | have not fallen below | has not yet fallen below | have not yet fallen below | has yet to fall below | has not fallen to | has not yet fallen to | has not dropped below | has not yet dropped below | has not dropped to | has not been reduced below | has not been reduced to | has not yet been reduced to | has not yet been reduced below | has not been brought below | has not decreased to | has not declined to | has not declined below | has not yet met | have not yet met | has not yet achieved | have not yet achieved | has not yet attained | has not attained | have not attained | could not reach | is yet to reach | has not kept to | have not kept to | did not keep to | has not kept up with | have not kept up with | has not kept pace with | have not kept pace with | has fallen behind | have fallen behind | fell behind | is behind | are behind | remains unmet | remained unmet | remain unmet | still unmet | has still not met | has still not achieved | has not risen to | has not yet risen to',
  ),
  'miss=contracted': phrases(
    "hasn't achieved | hasn't reached | hasn't met | hasn't yet reached | haven't achieved | haven't reached | haven't met | didn't achieve | didn't reach | didn't meet | hasn’t achieved | hasn’t reached | hasn’t met | haven’t achieved | haven’t reached | haven’t met | didn’t achieve | didn’t reach | didn’t meet",
  ),
  'miss=planned': phrases(
    'has not fallen as planned | have not fallen as planned | has not decreased as planned | has not risen as planned | has not improved as planned | have not improved as planned | has not declined as planned',
  ),
  'miss=lack': phrases('short of | still short of | currently short of'),
  'target=plan': phrases('the plan'),
  target: phrases(
    'targets to be met | targets to be achieved | targets to be reached | goals to be achieved | target | targets | goal | goals | plan target | norm | norms | indicators | criteria | planned target | assigned level | planned level | assigned plan | annual plan | annual target | assigned target | assigned targets | planned figure | set target | technical requirement | required level | required rate | required threshold | threshold | ceiling | replacement level | requirement | the schedule | the set schedule | benchmark | planned rate',
  ),
  assigned: phrases(
    'assigned | planned | set | assigned by | set by | given by | entrusted by | issued by | assigned to | scheduled | scheduled for | planned for | targeted | set at | sought by | wanted by | foreseen by | foreseen in | laid down by | laid down in | set out in | set out by | set out for | spelt out in | spelled out in | called for by | prescribed by | stipulated by | stipulated in | had set | had planned | set us | allocated | allotted | allotted by | allotted to | allocated by | handed down by',
  ),
  'comparator=>': phrases(
    '> | over | more than | above | exceeding | higher than | greater than | in excess of | beyond | upwards of',
  ),
  'word=2 times': phrases(
    'twice a month | twice a week | twice a year | twice a day | twice a quarter | twice each month | twice each week | twice each year | twice every month | twice per month | twice monthly | twice weekly | twice yearly',
  ),
  'word=1 times': phrases(
    'once a month | once a week | once a year | once a day | once a quarter | once each month | once each week | once each year | once every month | once every quarter | once per month | once every two years | once every six months',
  ),
  'comparator=>=': phrases(
    'is at least | are at least | or higher | or above | or over | or better | and upwards | at least | minimum of | a minimum of | minimum | not less than | no less than | not lower than | or more | ≥ | no fewer than | at minimum',
  ),
  'comparator=from': phrases('from'),
  'comparator=only': phrases('only | just | merely | no more than a mere'),
  'comparator=rank': phrases(
    'ranked | ranks | ranking | is ranked | was ranked | ranked at | ranking at | ranked number',
  ),
  'comparator=<': phrases('< | under | below | less than | fewer than | lower than | slower than'),
  'comparator=<=': phrases(
    'or lower | or less | or fewer | or below | at most | no more than | not more than | maximum | a maximum of | not exceeding | up to a maximum of | ≤ | not exceed | does not exceed | no higher than | no later than | not later than | within no more than | no longer than',
  ),
  'comparator=~': phrases(
    'about | around | approximately | nearly | almost | some | roughly | close to | an estimated | estimated',
  ),
  'number=2 times': phrases(
    'twice the | twice as many | twice as high | twice as much | double the | doubled | has doubled | have doubled',
  ),
  'number=3 times': phrases('tripled | has tripled | have tripled | three times the'),
  'number=0': phrases('not a single | no single'),
  'number=0 outbreaks': phrases('no outbreaks | no new outbreaks | no outbreak | no new outbreak'),
  'number=0 cases': phrases(
    'no cases | no new cases | no case | no suspected cases | no confirmed cases | no community cases | no imported cases | no infections | no new infections | zero cases | neither suspected cases | neither cases | neither infections | not recorded any cases | not recorded any case | not reported any cases | not detected any cases',
  ),
  'number=0 deaths': phrases(
    'no deaths | no death | no fatalities | no fatal cases | no deaths have | no one has died | no one died | zero deaths | without deaths | without fatalities | not recorded any deaths | no death cases',
  ),
  'number=1 deaths': phrases(
    'one death | one fatality | one fatal case | one person died | one patient died | one person has died | a single death',
  ),
  compare: phrases(
    'since | compared to | compared with | compared to the same period | compared with the same period | compared to the same period in | compared with the same period in | compared to the same period of | compared with the same period of | over the same period of | over the same period in | over the same period | than in the same period of | than in the same period in | than the same period of | than the same period in | the same period of | the same period in | more than in the same period of | on the same period of | year on year | year-on-year | in comparison with | against | than in | than the | from',
  ),
  outOf: phrases('out of | out of a total of'),
  'of=from now': phrases('from now'),
  change: phrases(
    'increase of | an increase of | a decrease of | decrease of | up | down | increased by | decreased by | rose by | fell by | increased | decreased | increasing | decreasing | reduced by | dropped by | a rise of | increasing by | decreasing by | growth of',
  ),
  'change=equal': phrases(
    'on a par with | on par with | in keeping with | matching | matches | equalling | equal to | equals | exactly equal to | identical to | level with',
  ),
};
