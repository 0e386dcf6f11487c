import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';

/** English words for persons, what they do at events, what they ask for and plan, and the little words between. */
export const deedCues: Cues = {
  honorific:
    phrases(`Comrade | Comrades | Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Madam | Dr | Dr. | Doctor | Prof | Prof. | Professor | Assoc. Prof. | Associate Professor
    Assoc. Prof. Dr. | Prof. Dr. | Associate Professor Dr. | Associate Professor, Dr. | Associate Professor, Doctor | Professor, Doctor | Assoc. Prof. PhD | PhD | Dr. PhD | MSc | MSc. | M.Sc. | Master | Specialist Doctor II | Specialist Doctor I | Specialist Doctor | Specialist Level II Doctor | Specialist Doctor Level II | Specialist Doctor Level I | Specialist Level II | Specialist Level I | Specialist II Doctor
    Doctor CKII | Doctor CKI | CKII | CKI | Major General | Lieutenant General | Senior Lieutenant General | General | Colonel | Senior Colonel | Lieutenant Colonel | People's Physician | People's Doctor | Meritorious Doctor | Excellent Doctor | Meritorious Physician | Pharmacist | Nurse | Engineer | Lawyer | Architect`),
  pronoun: words('he she we I'),
  'bridge=org-government': phrases(
    'Government Headquarters bridge point | Government headquarters bridge point | Government bridge point | Government Office bridge point | bridge point at the Government Headquarters | bridge point at the Government headquarters | bridge point of the Government Headquarters | bridge point of the Government headquarters | bridge point of the Government | Government bridge',
  ),
  bridge: phrases(
    'bridge point | connecting point | online point | bridge | bridging point | online bridge point | bridgehead | connection point',
  ),
  'bridge=several': phrases(
    'bridge points | connecting points | online points | bridging points | online bridge points | bridgeheads | connection points | bridges',
  ),
  // Only where a place's name stands before it: "the Dong Thap venue".
  'bridge=venue': phrases(
    'venue | remote venue | online venue | remote site | online site | satellite venue | remote location',
  ),
  'bridge=venues': phrases('venues | remote venues | online venues | remote sites | online sites | remote locations'),
  takeOffice: phrases(
    `who is | who was | who serves as | who is also | who has served as | who works as | who currently serves as | who became | to hold the position of | hold the position of | holds the position of | holding the position of | to hold the post of | hold the post of | to the position of | to the post of | in the position of | to the office of | was appointed | was appointed as | was appointed to | appointed as | has been appointed | has been appointed as | is appointed | is appointed as | was appointed to the position of | was appointed to hold the position of | was named | was promoted to | was transferred to | was elected | was elected as | was re-elected | was re-elected as | elected as | to serve as | will serve as | serves as | serving as | served as | to act as | took office as | takes office as | takes over as | took over as | to take over as | took up the post of | takes up the post of | assumed the position of | assumed the post of | assumes the post of | concurrently serving as | concurrently holding the position of | naming him | naming her | naming them | appointing him | appointing her | appointing him as | appointing her as | appointing him to the post of | appointing her to the post of | appointing him to the position of | appointing her to the position of | takes up the position of | took up the position of | was assigned as | was assigned to hold the position of`,
  ),
  'takeOffice=former': phrases(
    `held the positions of | had held the positions of | has held the positions of | held the position of | previously held the position of | had held the position of | held the post of | previously held the post of | had served as | has served as | previously served as | formerly served as | had previously served as | used to be | was formerly | was previously | had been | had worked as | worked as | previously worked as | left the post of | left the position of | left his post as | left her post as | left his position as | left her position as | leaves the post of | leaving the post of | stepped down as | steps down as | stepping down as | stepped down from the post of | stepped down from the position of | resigned as | retired as | retiring as | having been | having served as | having worked as | after serving as | once served as | was once | ceased to hold the post of | ceased to hold the position of`,
  ),
  former: phrases('former | formerly | ex'),
  'hold=heard': phrases('heard | were told'),
  // Whoever opens an event says something; a body that opens one holds it.
  'hold=opens': phrases('opened | officially opened | formally opened | declared open | was opened | were opened'),
  hold: phrases(
    `held | organized | organised | hosted | hosting | convened | co-organized | co-organised | co-hosted | jointly organized | jointly organised | jointly held | coordinated to organize | coordinated with | organizes | organises | holds | hosts | took place | takes place | was held | were held | is held | taking place | kicked off | held and chaired | sitting down for | sat down for | sits down for`,
  ),
  'attend=side': phrases(
    'from the ministry side | from the provincial side | on the side of | from the side of | on the part of | on the ministry side | on the provincial side | on the Vietnamese side',
  ),
  attend: phrases(
    `showed up | also showed up | stood in for | brought together | followed the conference | followed the meeting | received Decision | received the appointment decision | received the decisions | received their decisions | received his decision | received her decision | came to direct | came to attend | representing the ministry was | representing the province was | receiving the guests | receiving the visitors | receiving the visiting delegation | receiving the officials | receiving them were | there to receive the delegation | there to meet the delegation | on hand to receive the delegation | welcoming the working group | welcoming the team | receiving the working group | receiving the team | greeting the delegation | hosting the delegation | travelling with the team | travelling with the delegation | traveling with the team | traveling with the delegation | travelling with him | travelling with her | accompanying the team | accompanying the working group | accompanying the Minister | accompanying the Deputy Minister | with the team were | on hand | were on hand | was on hand | turned out | among those present | among those attending | among the guests | among the participants | among the attendees | those attending included | those present included | attendance included | the event drew | saw the participation of | saw the attendance of | saw the presence of | was graced by | looked on by | gathered | sat in on | also took part | team led by | team headed by | group led by | group headed by | mission led by | mission headed by | guests included | attendees included | participants included | delegates included | at the conference included | at the meeting included | at the session included | at the working session included | at the ceremony included | at the event included | also at the event were | received the decision | received the decisions | received the appointment decision | received the retirement decision | receives the decision | was in attendance | were in attendance | came to attend | came to the conference | was hosted by | in the witness of | under the witness of | with the witness of | joining the delegation | joined the delegation | was accompanied by | were accompanied by | was received by | were received by | was joined by | were also present | also in attendance | was witnessed by | were welcomed by | was welcomed by | attended | accompanied by | accompanying the delegation | accompanying | receiving the delegation | receiving and working with the delegation | received by | received the delegation | welcoming the delegation | led a delegation | led the delegation | leading a delegation | leading the delegation | headed the delegation | attending | attend | attends | attended by | were present | was present | present at | participated in | participating in | participated | participate | participating | participates | took part in | taking part in | also attending | also present | attendance of | participation of | presence of | joined | joining | in attendance | with the participation of | with the attendance of | with the presence of | in the presence of | before the eyes of | under the eyes of | attendees included | witnessed by | witnessed`,
  ),
  'speak=receives': phrases(
    'receiving the task | receiving his new task | receiving her new task | receiving the assignment | accepting the task | on receiving the task | receiving the decision | accepting the appointment | in his acceptance speech | in her acceptance speech | on behalf of the appointed officials | on behalf of the appointees',
  ),
  'speak=informs': phrases(
    'reported | reports | reported that | revealed | announced | noted | notes | shared | disclosed',
  ),
  // Behind what was asked or planned, something else is said.
  'speak=adds': phrases(
    'adding that | noting that | saying that | stressing that | emphasising that | emphasizing that | warning that | explaining that | pointing out that | arguing that | affirming that | remarking that | observing that | stating that | recalling that | insisting that | underlining that | underscoring that | believing that | acknowledging that | revealing that | added that',
  ),
  // Whoever says so of the own body gives the word for it.
  'speak=affirms': phrases(
    'made it clear | made it plain | made clear | affirmed | affirms | affirming | asserted | insisted',
  ),
  'speak=complains': phrases(
    `complained | complains | admitted | admits | conceded | concedes | recalled | recalls | lamented`,
  ),
  // Behind these may stand who hears it.
  'speak=somebody': phrases(
    'briefs | briefing | brief | tells | thanks | welcomes | praises | commends | congratulates | introduces | greeted | thanked | congratulated | praised | commended | welcomed | told | informed | lauded | hailed | introduced | expressed gratitude to | expressed thanks to | paid tribute to | extended congratulations to | complimented | briefed | applauded',
  ),
  // Who says it stands behind.
  'speak=told by': phrases(
    'report by | report read by | report presented by | report delivered by | report given by | report at the conference by | report at the meeting by | report at the session by | report at the working session by | report at the ceremony by | speech by | remarks by | presentation by | figures given by | figures provided by | figures presented by | information given by | information provided by | data provided by | data presented by | as reported by | in the words of | was delivered by | were delivered by | was read by | were given by | was given by | heard from | listened to | was the affirmation of | is the affirmation of | was the opinion of | is the opinion of | was the assessment of | is the assessment of | was the statement of | was the request of | was the instruction of | was the direction of | was the view of | heard a report by | heard a report from | heard reports by | heard reports from | heard a presentation by | heard a presentation from | listened to a report by | listened to a report from | listened to reports by | listened to reports from',
  ),
  'speak=turn': phrases('for his part | for her part | for their part | on his part | on her part | on their part'),
  speak: phrases(
    `aired | voiced | pointed to | points to | counters | agreed with | agreed that | agrees that | concurred | concurred with | put the figure at | called it | walked the delegates through | walked the delegation through | walked the meeting through | spelled out | touched on | dwelt on | elaborated on | likened | reckoned | talks about | talked about | also speaking | speaking was | discusses at | discussed at | gave opinions at | gives opinions at | had directions | had directing opinions | gave directions | gave directing opinions | gave a directing speech | gave direction | gave instructions at | giving directions | put forward | puts forward | giving his opinion | giving her opinion | gave his opinion | gave her opinion | gave opinions | giving opinions | made remarks | gave remarks | gives remarks | makes a speech | delivers remarks | delivers the opening remarks | delivers the report | gave an address | delivered an address | walked delegates through | walked participants through | expressed the view | expressed the opinion | voiced support | took questions | responded to questions | told reporters | spoke on behalf of | speaking for | spoke for | wrapped up | rounded off | closed the conference | closed the meeting | closed the session | closed the ceremony | opens the conference | opens the meeting | opens the session | chimed in | weighed in | joined the discussion | shared his view | shared her view | made a presentation | presents a paper | speaks up | recalling | reading out | in closing | in her closing remarks | in his closing remarks | in her opening remarks | in his opening remarks | highly valued | valued highly | expressed appreciation | report presented at the conference by | report presented at the meeting by | opening the session | delivered a welcome speech | delivered welcoming remarks | delivered the keynote speech | read a speech | gave a report | delivered the report | a different view came from | another view came from | different opinions came from | attributed | expressed concern | voiced concern | spoke highly | went on to say | elaborated | worried | worries | cautioned | remonstrated | objected | countered | insists | reiterated | reiterates | maintained | contended | recounted | echoed | read out | outlined | outlines | summed up | gave a presentation | delivered a report | delivered a keynote address | delivering remarks | delivering his opening remarks | delivering her opening remarks | explained | explains | replied | replying | replies | answers | answering | wanted to know | apologised | apologized | argued | argues | warned | warns | confirmed | confirms | clarified | cited | summarised | summarized | took the floor | taking the floor | declared | voiced | blamed | underlined | underlines | highlighted | highlights | underscored | underscores | observed | commented that | responding | responded | wrapping up | closing the conference | closing the meeting | opening the meeting | opening the ceremony | in her remarks | in his remarks | in an opening speech | questioned | presented the results | read the report | read the decision | announcing | described | wondered | concluded the conference | talked | spoke | speaks | speaking | speak | delivered a speech | delivers a speech | delivering a speech | gave a speech | gives a speech | giving a speech | gave an opening speech | delivered an opening speech | delivered the opening speech | delivered a keynote speech | delivered opening remarks | delivered remarks | delivered closing remarks | made a speech | addressed | addresses | addressing | addressed the conference | opening the conference | opening speech | concluding | concluded | concludes | in his speech | in her speech | speech by | remarked | remarks | shares | sharing | said | says | stated | states | stressed | stresses | stressing | emphasized | emphasizes | emphasizing | emphasised | emphasises | acknowledged | acknowledging | highly appreciated | appreciated | added | pointed out | expressed | assessed | explained | commented | presented a report | presented a paper | presented by | report presented by | reporting at | presenting at | disseminated | answered | presented the report | presenting the report | presents a report | presents the report | speech | directing speech`,
  ),
  chair: phrases(
    `in the chair | at the chair were | acted as chair | acted as chairman | acted as chairperson | ran the meeting | ran the conference | ran the session | at the helm of the meeting was | hosted the meeting | hosted the session | was in the chair | were in the chair | took the chair | in the chair was | who chaired | served as chair of | co-presided over | co-moderated | under the chair of | presides | who presided | chaired | chairs | chairing | co-chaired | co-chairs | co-chairing | presided over | presides over | presiding over | presided | chaired by | co-chaired by | presided over by | under the chairmanship of | moderated | led by | headed by | was chaired by | were co-chaired by | chaired and directed | under the direction of | headed | led`,
  ),
  'launch=drum': phrases(
    'struck the gong | beat the gong | sounded the gong | rang the gong | struck the gong to open | struck the gong to launch | struck the drum to launch | beat the drum to launch | beat the drum to open | struck the drum | beat the drum | beating the drum to launch | pressed the button to launch',
  ),
  launch: phrases(
    'set in motion by | was set in motion by | were launched by | launched by | kicked off by | was kicked off by | was launched by | kick-off | launched | launches | launching | launch | inaugurated | kicked off the | initiated | launching of',
  ),
  movement: phrases(
    'emulation movement | movement | patriotic emulation movement | emulation campaign | campaign | emulation | month of action | action month | program | programme | response',
  ),
  'present=symbolic': phrases('symbolically handed over | symbolically presented | handed over a symbolic'),
  'present=gives': phrases('gave | gives | giving'),
  present: phrases(
    'was handed over by | were handed over by | was presented by | were presented by | was awarded by | donated | pinned | pinning | presented | presents | presenting | awarded | awards | awarding | handed over | hands over | handing over | conferred | conferring | bestowed | bestowing | handed',
  ),
  'ask=direct': phrases(`ordering | asking | requesting | urging | directing | instructing | assigning | requiring`),
  // What a body advised another to do was done long ago.
  'ask=advises': phrases('advised | counselled'),
  ask: phrases(
    `put it to | exhorted | enjoined | admonished | said it was necessary | said that it was necessary | noted that it was necessary | stressed that it is necessary | we ask | we also ask | I ask | we request | I request | we urge | I urge | we recommend | I recommend | we suggest | I suggest | we propose | I propose | we call on | I call on | we demand | I demand | we want | I want | we would like to ask | I would like to ask | wants | wanted | obliges | obliged | compels | directs that | directed that | instructed that | ordered that | called on all | set the task of | sets the task of | gave the task of | repeated the request to | repeated the request that | stressed that it was necessary | underlined the need | underscored the need | underscores the need | highlighted the need | highlights the need | underlines the need | stresses the need | emphasizes the need | emphasised the need | emphasises the need | pointed out the need | pointed to the need | insisted on the need | spoke of the need | affirmed the need | argued for | pleaded for | pleaded with | implored | cautioned against | voiced the need | put forward a request to | made a request to | made a proposal to | submitted a proposal to | reiterated the need | reiterated the request | reiterated a request | would ask | ordered | insisted that | demanded that | pressed | reminds | invited | warned against | gave instructions to | recommended that | urged that | asked | asks | requested | requests | suggested | suggests | suggesting | proposed | proposes | proposals | proposing | recommended | recommends | recommending | urged | urges | directed | directs | instructed | instructs | ordered | orders | called on | calls on | calling on | called for | calls for | calling for | demanded | demands | assigned | assigns | required | requires | emphasized the need | stressed the need | emphasized that it is necessary | noted that it is necessary | reminded | tasked | entrusted | encouraged | appealed to | appealed | said it is necessary | said that it is necessary | advised people | advised residents | advised the public | advised everyone | called upon | calls upon | pressed for | pushed for | insisted on | mandated | mandates | commissioned | put forward a proposal to | put forward the proposal that | gave instructions that | petitioned | begged | reminded that | warned that localities must`,
  ),
  // What is pledged with these may be a thing.
  // Who takes it on to do something pledges it.
  'speak=undertakes': phrases(
    'accepted responsibility for | accepts responsibility for | took it upon himself to | took it upon herself to | took on the task of',
  ),
  // Whoever has the word pledges it.
  'pledge=own': phrases(
    'we undertake | we pledge | we promise | we commit | we guarantee | we vow | we are committed to | we are determined to | I undertake | I pledge | I promise | I commit | I guarantee | I assure | we assure | I am determined to | I give my word | we give our word',
  ),
  'pledge=thing': phrases('pledged | pledges | promised | promises'),
  pledge: phrases(
    `undertake to | undertake that | gave assurances that | gave assurances to | gave a commitment to | gave a commitment that | made a commitment that | made a pledge that | made a promise that | gave his commitment that | gave her commitment that | gave a pledge to | made a commitment to | made a pledge to | made a promise to | made the commitment to | has pledged to | have pledged to | affirms commitment to | reaffirmed its commitment to | reaffirmed his commitment to | reaffirmed her commitment to | reaffirmed the commitment to | confirmed readiness to | declared readiness to | declared his readiness to | declared her readiness to | declared its readiness to | expressed the determination to | said he was determined to | said she was determined to | took it upon himself to | took it upon herself to | swore to | signed up to | accepted responsibility for | took on the task of | reassured delegates that | reassured residents that | confirmed that he would | confirmed that she would | promises to | will do everything to | would do everything to | gave his word | gave her word | gave their word | gave his word that | gave her word that | assured | assured that | vowed that | guaranteed | guaranteed that | pledged that | promising that | pledging | committed | commits | promised that | vowed | vows | undertook | undertakes | undertaking | promising | determined to | expressed determination to | expressed his determination to | expressed her determination to | affirmed determination to | expressed commitment to | affirmed its commitment to | affirmed commitment to | affirmed his commitment to | agreed to | agrees to | stands ready to | stand ready to | is ready to | are ready to | was ready to | offered to | volunteered to | announced plans to | expressed readiness to | expressed willingness to | gave an assurance that | took responsibility to`,
  ),
  'will=intends': phrases(
    `wants to | want to | wanted to | hopes to reach | envisages | envisage | envisaged | is planning to | are planning to | has plans to | have plans to | has pledged to reach | endeavours to | endeavors to | is committed to reaching | is targeting | are targeting | is striving to | are striving to | resolved to | resolves to | has decided to | have decided to | decided to | decides to | plans to | plan to | aims to | aim to | aims for | aim for | aiming for | aiming to | is determined to | intends to | is expected to | are expected to | strives to | strive to | striving to | strives for | strive for | striving for | sets the goal of | set the goal of | sets a target of | set a target of | has set a target of | set a goal of | set the target of | sets out the goal | the goal is to | the target is to | sets the target | the focus is to | focus is to | the focus is on | the focus will be on | focuses will be on | the key task is to | the key tasks are to | is to | are to | expects to | expect to | seeks to | seek to | is set to | are set to | is scheduled to | are scheduled to | is due to | are due to | is slated to | planned to | has planned to | have planned to | sets the following targets | set the following targets | sets targets | sets out the following targets | sets the following goals | set itself the target of | has set the goal of | has set a goal of | have set the goal of | is aiming to | are aiming to`,
  ),
  will: phrases(`will | would | will continue to | is going to | are going to`),
  'need=asked': phrases(
    `is tasked with | are tasked with | was tasked with | were tasked with | is assigned to | are assigned to | was assigned to | were assigned to | was asked to | were asked to | are asked to | is asked to | are requested to | is requested to | was requested to | were requested to | was told to | were told to | is told to | are told to | was instructed to | were instructed to | was ordered to | were ordered to | was directed to | were directed to | were urged to | was urged to | is reminded to | are reminded to | was reminded to | were reminded to | is advised to | are advised to | was advised to | were advised to | is invited to | are invited to | is encouraged to | are encouraged to | are urged to | is urged to`,
  ),
  'need=undergone': phrases(
    'must be | should be | has to be | have to be | had to be | needs to be | need to be | ought to be | is to be | are to be | shall be | cannot be',
  ),
  'need=not': phrases('may not | must not | should not | cannot | are not allowed to | is not allowed to'),
  need: phrases(
    `shall | had to | would have to | will have to | it falls to | are duty-bound to | has the duty to | have the duty to | let us | let's | it is up to | is bound to | is responsible for | are responsible for | it is necessary to | it is essential to | it is important to | it is crucial to | it is required to | there is a need to | it is imperative to | need to | needs to | must | should | have to | has to | it is also necessary to | it is necessary | are required to | is required to | ought to | shall need to | are obliged to | is obliged to | need not | shall be responsible for | is in charge of | are in charge of`,
  ),
  'continuation=about': phrases('regarding'),
  'continuation=ordinal': phrases(
    'first | firstly | second | secondly | third | thirdly | fourth | fifth | sixth | finally | fourthly | fifthly | sixthly | seventh | eighth | lastly | last but not least | in the first place',
  ),
  // What is done then is still to be done.
  'continuation=ahead': phrases(
    'in the coming time | in the time to come | in the time ahead | in the coming period | in the coming months | in the coming years | in the coming weeks | in the near future | in the months ahead | in the years ahead | going forward | from now on | in the coming days | in the upcoming period | in the next phase | in the future',
  ),
  continuation: phrases(
    `to that end | to this end | to achieve this | to this effect | with that in mind | in addition | at the same time | along with that | besides | besides that | furthermore | moreover | simultaneously | in particular | especially | together with that | accordingly | in the coming time | in addition to that | along with this | also | on the other hand | specifically | next | concurrently | meanwhile | in parallel | additionally | in the immediate future`,
  ),
  that: phrases('that'),
  by: phrases('by | by him | by her'),
  'of=at': words('in at'),
  'of=the': words('the a an'),
  of: words("of 's for on cum"),
  'of=within': words('within'),
  modal: words('to'),
  according: phrases('according to | pursuant to | based on | as per'),
  inspect: phrases(
    'led a delegation to inspect | led the delegation to inspect | led a delegation to visit | led a delegation to check | led a delegation to survey | led a delegation to inspect and work with | led a working delegation to inspect | led a working group to inspect | led an inspection of | led an inspection at | carried out an inspection of | carried out an inspection at | conducted supervision at | conducted a supervision at | supervised the work at | made a field inspection of | made an inspection of | visited and congratulated | visited and presented gifts to | visited and encouraged | worked with | visited and worked with | visited and worked at | work with the delegation of | inspection of | surprise inspection of | a surprise inspection of | made a surprise inspection of | field inspection of | paid a visit to | toured | inspected | inspects | inspecting | visited | visits | paid a working visit | conducted an inspection | conducted a field inspection | went to inspect | came to inspect | came to work with | went to work with | came to visit and work with | arrived to work with',
  ),
  perfect: words('has have had'),
  vision: phrases('vision to | vision | vision towards | vision until'),
  and: phrases(
    'combined with | coupled with | in conjunction with | alongside | and | & | as well as | together with | along with | in coordination with | in collaboration with | in cooperation with | in partnership with | jointly with',
  ),
};
