import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';
import { BELIEFS } from './aim-cues.ts';

/** English words for manner and purpose, findings, documents, places and bodies. */
export const thingCues: Cues = {
  // What closes a list is no part of its last item.
  ellipsis: phrases('and so on | and so forth'),
  'bridge=org-government': phrases(
    'Government Headquarters bridge point | Government headquarters bridge point | Government bridge point | Government Office bridge point | bridge point at the Government Headquarters | bridge point at the Government headquarters | bridge point of the Government Headquarters | bridge point of the Government headquarters | bridge point of the Government | Government bridge',
  ),
  'bridge=central': phrases(
    'central bridge point | central bridge | central connecting point | headquarters bridge point | bridge point at the headquarters | main bridge point',
  ),
  bridge: phrases(
    'bridge point | connecting point | online point | bridge | bridging point | online bridge point | bridgehead | connection point',
  ),
  'bridge=several': phrases(
    'bridge points | connecting points | online points | bridging points | online bridge points | bridgeheads | connection points | bridges',
  ),
  'event=https://w3id.org/hgov#Interview': phrases(
    'interviewed | was interviewed by | talked to our reporter | spoke to our reporter | in an interview | talked with our reporter | gave an interview | granted an interview | told our reporter | in an interview with',
  ),
  'word=premium': phrases('premium | premiums | insurance premium | insurance premiums | contribution | contributions'),
  'word=greater': phrases(
    'greater | stronger | closer | wider | enhanced | urgent | concerted | tougher | tighter | stricter | faster | deeper | broader | quicker | clearer | firmer | fairer | fuller | swifter | earlier | smoother | stiffer',
  ),
  'word=hopes': phrases('hopes | hoped | hopes that | hoped that | hoping that | wishes that'),
  'word=trusts': phrases('believes that | believed that | is confident that | was confident that | trusted that'),
  'speak=hopes': [
    ...BELIEFS,
    ...phrases(
      'expressed hope that | expressed the hope that | expressed his hope that | expressed her hope that | expressed his belief that | expressed her belief that | expressed confidence that | voiced hope that | voiced his hope that | voiced her hope that | voiced the hope that | conveyed the hope that | shared his hope that | shared her hope that | said he hoped that | said she hoped that',
    ),
  ],
  // With whom somebody meets.
  'word=between': phrases('between'),
  word: phrases(
    'leading and directing | the assigned tasks | assigned tasks | the assigned duties | assigned duties | the assigned missions | assigned missions | the assigned work | assigned responsibilities | bridge between | as a bridge | serve as a bridge | become a bridge | shall take place | must take place | should take place | will face | will continue to face | will also face | will encounter | will become | will remain | will suffer | will experience | online public services | online public service | online services | online registration | online consultation | online payment | online advertising | it is not that | not that it must | does not have to | do not have to | conference room | conference hall | conference center | conference centre | meeting room | meeting hall | press conference room | meeting agenda | conference documents',
  ),
  'today=yesterday': phrases('yesterday | yesterday morning | yesterday afternoon | yesterday evening'),
  'today=later': phrases(
    'the same day | the same afternoon | the same evening | that same afternoon | that same evening | that same day | later that day | later the same day | on the same day | later that afternoon | later the same afternoon | late that afternoon | in the late afternoon | late in the afternoon | toward noon | towards noon | around noon | by noon | at noon | in the afternoon | in the evening | immediately afterwards | immediately afterward | shortly afterwards | right afterwards | later in the day | later the same day | that afternoon | that evening | immediately after that | right after that',
  ),
  today: phrases('this morning | this afternoon | this evening | today | earlier today | this noon | tonight'),
  'online=hybrid': phrases(
    'hybrid | in hybrid format | in a hybrid format | in a hybrid form | blended format | both in person and remotely',
  ),
  online: phrases(
    'online | virtual | virtually | via videoconference | video conference | videoconference | videoconferencing | teleconference | by video link | via video link | by video conference | via video conference | via zoom | on zoom | over zoom | through zoom | by zoom | zoom | microsoft teams | remotely | webinar | live-streamed | livestreamed | livestream | live stream | live streaming | via livestream | livestreaming | streamed live',
  ),
  inPerson: phrases('in person | in-person | face-to-face | face to face | both in person'),
  'inPerson=directly': phrases(
    'directly | direct | in a direct format | in direct format | direct form | offline | onsite | on-site | on site | physically',
  ),
  purpose: phrases(
    'in order to | so as to | with a view to | with the aim of | aiming at | so that | thereby | contributing to | thus | in accordance with | meeting the | creating | helping to | to serve',
  ),
  including: phrases(
    'included | comprised | comprises | consisted of | consists of | made up of | comprising | including | include | such as | in which | of which | of them | of these | of whom | specifically | namely | in particular | especially | with a focus on | focusing on',
  ),
  'adverb=self': phrases('itself'),
  adverb: phrases(
    'well | further | continue to | continuing to | continue | continues to | continues | continuing | focus on | focusing on | focus | step by step | gradually | better | always | regularly | together | not only | quickly and effectively | also | first of all | fast | themselves | himself | herself',
  ),
  'verb=supervises': phrases('supervised | surveyed | monitored | checked | examined'),
  verb: phrases(
    'hand over | take over | set out | spell out | carry out | carrying out | set up | setting up | set aside | roll out | step up | speed up | put an end to | phase out | pay attention to | pay more attention to | pay special attention to | make sure | take the lead in | take part in | look after | back up | lend a hand to | give priority to | make use of | follow up',
  ),
  challenge: phrases(
    'difficulties | limitations | shortcomings | challenges | obstacles | inadequacies | problems | bottlenecks | still lacking | is still lacking | are still lacking | shortage | shortages | still limited | is still limited | has not met | inconsistencies | still difficult | lack of | still lack | still lacks | lacks | lack | not stable | still high',
  ),
  achievement: phrases(
    'achievements | results | progress | achieved results | remarkable progress | successfully | continue to improve | continued to improve | improved | positive results | outstanding results | effectively controlled | have been promoted | great efforts',
  ),
  approve: phrases('approving | on approving | approves | promulgating | on promulgating | on'),
  numberWord: phrases('No. | No | Nos. | number'),
  'periodWord=period': phrases('period | periods | phase | stage'),
  'periodWord=next year': phrases('next year | the following year | the coming year'),
  'periodWord=year': phrases('year | years'),
  draft: phrases('draft | the draft | the bill | this bill | the draft bill'),
  award: phrases(
    'labor order | labour order | labor orders | labour medal | order of labor | independence medal | independence order | emulation flags | diplomas of merit | letters of commendation | certificate of merit | certificates of merit | certificates | medal | award | labor medal | flag | gifts | decision | insignia | certificate | scholarships | equipment | souvenirs | congratulatory letter | letter of congratulation | commendation | commendations | merit certificates | certificates of commendation | titles | title | medals | flags | emulation flag',
  ),
  indicatorHead: phrases(
    'number of | the number of | rate of | the rate of | ratio of | proportion of | percentage of | total number of | average number of | average length of | length of | average | share of | coverage of | coverage rate of | prevalence of | incidence of | total',
  ),
  amend: phrases('amending and supplementing | amending | on amendments to | amended'),
  'present=symbolic': phrases(
    'symbolically handed over | symbolically presented | handed over a symbolic | handed over the symbolic | presented a symbolic | presented the symbolic | gave a symbolic',
  ),
  'word=which': phrases('which'),
  'word=they': phrases('they'),
  'word=provincial': phrases('provincial'),
  'areaWord=province': phrases('province | provinces'),
  'areaWord=city': phrases('city | cities | municipality'),
  'group=volunteer doctors': phrases('volunteer doctors | the volunteer doctors'),
  'group=delegates': phrases('delegates | the delegates | many delegates | participants | opinions'),
  'group=voters': phrases('voters | the voters | local voters | many voters'),
  'group=authorities': phrases('authorities'),
  'group=body': phrases('the facility | the unit | the institution'),
  // What stands in the document told of before.
  'continuation=accordingly': phrases('accordingly'),
  'adverb=soon': phrases('soon'),
  'adverb=still': phrases('still'),
  'adverb=not': phrases('not | did not | does not | do not | never | no longer | without'),
  'inspect=receives': phrases('received | met with | had talks with | held talks with | played host to | welcomed'),
  'hold=broadcast': phrases('was broadcast live | were broadcast live | is broadcast live | was televised live'),
  // Whose body it is that somebody speaks of.
  'word=own': phrases('his | her'),
  'inspect=meets': phrases(
    'visited and presented flowers to | visited, congratulated and presented flowers to | visited and extended congratulations to | came to congratulate | visited and congratulated | visited to congratulate | paid a visit to congratulate | met voters | meets voters | met with voters | meets with voters | met local voters | met with local voters',
  ),
  // What is opened or begun to be built.
  'launch=building': phrases(
    'inaugurated | inaugurates | broke ground on | broke ground for | breaks ground on | broke the ground for | started construction of | started the construction of | put into operation | officially put into operation',
  ),
  'inspect=works': phrases(
    'worked with | came to work with | went to work with | arrived to work with | continued to work with | continued working with',
  ),
  credit: phrases('photo | photos | photo by | image | video | source | screenshot'),
  sign: phrases(
    'signed | put their names to | put his name to | put her name to | set their signatures to | signing for | signing on behalf of | signed by | signing of | sign | inked | penned | initialled | initialed | put pen to paper | putting pen to paper | put their signatures to | put his signature to | put her signature to | affixed their signatures to | signed their names to | exchanged documents | exchange documents | exchanged the documents | exchanged the signed documents | exchanged copies of',
  ),
  country: phrases(
    'Việt Nam | Viet Nam | Vietnam | Vietnamese | Japan | Japanese | Korea | South Korea | Korean | Republic of Korea | China | Chinese | Laos | Lao | Cambodia | Cambodian | Thailand | Thai | Indonesia | Indonesian | Malaysia | Singapore | Philippines | Myanmar | Brunei | Australia | Australian | the United States | United States | US | U.S. | American | France | French | Germany | German | India | Indian | United Kingdom | UK | British | Cuba | Cuban | Russia | Russian | Canada | Canadian | New Zealand | European Union | EU | Switzerland | Swiss | Netherlands | Dutch | Norway | Sweden | Denmark | Italy | Belgium | Israel',
  ),
  districtWord: phrases(
    'special zone | special zones | special administrative zone | district | districts | town | commune | ward | county | townlet',
  ),
  organizationHead: words(
    'Hospital Department Institute University Center Centre Agency Authority Committee Association Board Division Office Union Administration Bureau Commission Council Delegation Academy College Station Foundation Fund Society Federation Company Corporation Group Clinic Service Inspectorate Faculty Section Sub-Department Sub-department Newspaper',
  ),
  // Whose office it is, the body before it tells: "presented by its Director".
  'word=its': phrases('its | their'),
  // What opens a sentence on somebody's earlier office: "Before that he was …".
  'word=before': phrases('before | before that | prior to | prior to that'),
  'word=post': phrases('post of | position of | the post of | the position of | office of'),
  'word=replaces': phrases(
    'succeeds | succeeded | succeeding | replaces | replaced | replacing | takes over from | took over from | taking over from',
  ),
  former: phrases('former | formerly | ex | one-time'),
  // Right before an office only; elsewhere what the value says.
  'former=adverb': phrases('previously'),
  'former=word': phrases('until recently | at that time | at the time'),
  'takeOffice=joins': phrases(
    'elected | re-elected | appointed | reappointed | made | assigned to be | assigned as | assigned to serve as | named | chosen | promoted | as | as the | in his capacity as | in her capacity as | then | became | to become | becomes | concurrently | currently | both | now | now the | currently the | and concurrently',
  ),
};
