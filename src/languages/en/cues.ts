import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';

/** English words and what they mean to a frame. */
export const cues: Cues = {
  honorific:
    phrases(`Comrade | Comrades | Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Madam | Dr | Dr. | Doctor | Prof | Prof. | Professor | Assoc. Prof. | Associate Professor
    Assoc. Prof. Dr. | Prof. Dr. | Associate Professor Dr. | Associate Professor, Dr. | Associate Professor, Doctor | Professor, Doctor | Assoc. Prof. PhD | PhD | Dr. PhD | MSc | MSc. | M.Sc. | Master | Specialist Doctor II | Specialist Doctor I | Specialist Doctor | Specialist Level II Doctor | Specialist II Doctor
    Doctor CKII | Doctor CKI | CKII | CKI | Major General | Lieutenant General | Senior Lieutenant General | General | Colonel | Senior Colonel | Lieutenant Colonel | People's Physician | People's Doctor | Meritorious Doctor | Excellent Doctor | Meritorious Physician | Pharmacist | Nurse | Engineer | Lawyer | Architect`),
  pronoun: words('he she we I'),
  bridge: phrases(
    'bridge point | bridge points | connecting point | connecting points | online point | bridge | bridging point | online bridge point | bridgehead',
  ),
  former: phrases('former | formerly | ex'),
  hold: phrases(`held | organized | organised | hosted | convened | co-organized | co-organised | co-hosted | jointly organized | jointly organised | jointly held | opened | coordinated to organize | coordinated with
    organizes | organises | holds | hosts | took place | takes place | was held | were held | is held | taking place | kicked off | held and chaired | has held | has organized | has just held | has just organized`),
  attend: phrases(
    `attended | accompanied by | accompanying the delegation | accompanying | receiving the delegation | receiving and working with the delegation | received by | received the delegation | welcoming the delegation | led a delegation | led the delegation | leading a delegation | leading the delegation | headed the delegation | attending | attend | attends | attended by | were present | was present | present at | participated in | participating in | participated | participate | participating | participates | took part in | taking part in | also attending | also present | attendance of | participation of | presence of | joined | joining | attended and directed | in attendance | with the participation of | with the attendance of | with the presence of | in the presence of | attendees | attendees included | guests | gathered | witnessed by | witnessed`,
  ),
  speak: phrases(
    `spoke | speaks | speaking | speak | delivered a speech | delivers a speech | delivering a speech | gave a speech | gives a speech | giving a speech | gave an opening speech | delivered an opening speech | delivered the opening speech | delivered a keynote speech | delivered opening remarks | delivered remarks | delivered closing remarks | made a speech | addressed | addresses | addressing | addressed the conference | opening the conference | opening speech | concluding | concluded | concludes | in his speech | in her speech | speech by | remarked | remarks | shared | shares | sharing | said | says | stated | states | stressed | stresses | stressing | emphasized | emphasizes | emphasizing | emphasised | emphasises | affirmed | affirms | affirming | noted | notes | acknowledged | acknowledging | commended | praised | highly appreciated | appreciated | informed | reported | reports | added | pointed out | told | expressed | assessed | explained | commented | welcomed | presented a report | presented a paper | presented by | report presented by | opened the conference | opened the meeting | reporting at | presenting at | disseminated | introduced | answered | presented the report | presenting the report | presents a report | presents the report | revealed | reminded | announced | speech | directing speech`,
  ),
  chair: phrases(
    `chaired | chairs | chairing | co-chaired | co-chairs | co-chairing | presided over | presides over | presiding over | presided | chaired by | co-chaired by | presided over by | under the chairmanship of | moderated | led by | headed by | was chaired by | were co-chaired by | directed the conference | chaired and directed | under the direction of | headed | led`,
  ),
  launch: phrases('launched | launches | launching | launch | inaugurated | kicked off the | initiated | launching of'),
  movement: phrases(
    'emulation movement | movement | patriotic emulation movement | emulation campaign | campaign | emulation | month of action | action month | program | programme | response',
  ),
  present: phrases(
    'presented | presents | presenting | awarded | awards | awarding | handed over | hands over | handing over | conferred | bestowed | handed',
  ),
  ask: phrases(
    `asked | asks | asking | requested | requests | requesting | request | suggested | suggests | suggesting | proposed | proposes | proposals | proposing | recommended | recommends | recommending | urged | urges | urging | directed | directs | directing | instructed | instructs | instructing | ordered | orders | called on | calls on | calling on | called for | calls for | calling for | demanded | demands | assigned | assigns | assigning | required | requires | requiring | emphasized the need | stressed the need | emphasized that it is necessary | noted that it is necessary | reminded | tasked | entrusted | encouraged | appealed to | appealed | said it is necessary | said that it is necessary`,
  ),
  pledge: phrases(
    `pledged | pledges | pledging | committed | commits | committed to | promised | promises | promised that | pledged to | vowed to | undertook to | vowed | vows | undertook | determined to | expressed determination to | expressed his determination to | expressed her determination to | affirmed determination to | expressed commitment to | affirmed its commitment to | affirmed commitment to | affirmed his commitment to`,
  ),
  will: phrases(
    `will | would | shall | will continue to | plans to | plan to | aims to | aim to | aiming to | is determined to | intends to | is expected to | are expected to | strives to | strive to | striving to | sets the goal of | set the goal of | sets a target of | set a target of | has set a target of | set a goal of | set the target of | sets out the goal | the goal is to | the target is to | sets the target | the focus is to | focus is to | the focus is on | the focus will be on | focuses will be on | the key task is to | the key tasks are to | is to | are to`,
  ),
  need: phrases(
    `is responsible for | are responsible for | is tasked with | are tasked with | is assigned to | are assigned to | was asked to | were asked to | it is necessary to | it is essential to | it is important to | it is crucial to | it is required to | there is a need to | it is imperative to | need to | needs to | must | should | have to | has to | it is also necessary to | it is necessary | are required to | is required to | are requested to | is requested to | are asked to | is asked to | must be | ought to | shall need to`,
  ),
  continuation: phrases(
    `in addition | at the same time | along with that | besides | besides that | furthermore | moreover | simultaneously | first | firstly | second | secondly | third | thirdly | fourth | fifth | sixth | finally | in particular | especially | together with that | accordingly | in the coming time | in addition to that | along with this | also | on the other hand | regarding | specifically | next | concurrently | meanwhile | in parallel | additionally | in the immediate future`,
  ),
  that: phrases('that'),
  by: phrases('by'),
  'of=at': words('in at'),
  of: words("of the a an 's for under on cum within"),
  modal: words('to'),
  according: phrases('according to'),
  credit: phrases('photo | photos | photo by | image | video | source | screenshot'),
  inspect: phrases(
    'inspected | inspects | inspecting | visited | visits | paid a working visit | surveyed | conducted an inspection | conducted a field inspection | checked | went to inspect | came to inspect',
  ),
  perfect: words('has have had'),
  vision: phrases('vision to | vision | vision towards | vision until'),
  and: phrases('and | & | as well as | together with | along with'),
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
  today: phrases('this morning | this afternoon | this evening | today | the same day'),
  online: phrases(
    'online | virtual | virtually | via videoconference | video conference | videoconference | teleconference | by video link | via video link',
  ),
  inPerson: phrases('in person | in-person | face-to-face | face to face | directly'),
  purpose: phrases(
    'in order to | so as to | with a view to | with the aim of | aiming at | so that | thereby | contributing to | thus | to ensure that | in accordance with | meeting the | creating | helping to | to serve',
  ),
  including: phrases(
    'including | include | such as | in which | of which | specifically | namely | in particular | especially | with a focus on | focusing on',
  ),
  adverb: phrases(
    'well | further | continue to | continuing to | continue | continues to | continues | continuing | focus on | focusing on | focus | step by step | gradually | soon | better | always | regularly | together | not only | quickly and effectively | also | first of all | fast',
  ),
  challenge: phrases(
    'difficulties | limitations | shortcomings | challenges | obstacles | inadequacies | problems | bottlenecks | still lacking | is still lacking | are still lacking | shortage | shortages | still limited | is still limited | has not met | inconsistencies | still difficult | lack of | not stable | still high',
  ),
  achievement: phrases(
    'achievements | results | progress | achieved results | remarkable progress | successfully | continue to improve | continued to improve | improved | positive results | outstanding results | effectively controlled | have been promoted | great efforts',
  ),
  approve: phrases('approving | on approving | approves | promulgating | on promulgating | on'),
  numberWord: phrases('No. | No | Nos. | number'),
  'periodWord=period': phrases('period | periods | phase | stage'),
  'periodWord=year': phrases('year | years'),
  draft: phrases('draft | the draft'),
  award: phrases(
    'certificate of merit | certificates of merit | certificates | medal | award | labor medal | flag | gifts | decision',
  ),
  indicatorHead: phrases(
    'number of | the number of | rate of | the rate of | ratio of | proportion of | percentage of | total number of | average number of | share of | coverage of | coverage rate of | prevalence of | incidence of | total',
  ),
  amend: phrases('amending and supplementing | amending | on amendments to | amended'),
  'areaWord=province': phrases('province | provinces'),
  'areaWord=city': phrases('city | cities | municipality'),
  'group=delegates': phrases('delegates | the delegates | many delegates | participants | opinions'),
  'adverb=not': phrases('not | did not | does not | do not | never | no longer | without'),
  delegation: phrases('delegation | working delegation | inspection team | working group | mission'),
  sign: phrases('signed | signed by | signing of | sign'),
  country: phrases(
    'Viet Nam | Vietnam | Vietnamese | Japan | Japanese | Korea | South Korea | Korean | Republic of Korea | China | Chinese | Laos | Lao | Cambodia | Cambodian | Thailand | Thai | Indonesia | Indonesian | Malaysia | Singapore | Philippines | Myanmar | Brunei | Australia | Australian | the United States | United States | US | U.S. | American | France | French | Germany | German | India | Indian | United Kingdom | UK | British | Cuba | Cuban | Russia | Russian | Canada | Canadian | New Zealand | European Union | EU | Switzerland | Swiss | Netherlands | Dutch | Norway | Sweden | Denmark | Italy | Belgium | Israel',
  ),
  districtWord: phrases('district | districts | town | commune | ward | county | townlet'),
  organizationHead: words(
    'Hospital Department Institute University Center Centre Agency Authority Committee Association Board Division Office Union Administration Bureau Commission Council Delegation Academy College Station Foundation Fund Society Federation Company Corporation Group Clinic Service Inspectorate',
  ),
};
