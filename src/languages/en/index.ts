import type { LanguagePack } from '../../grammar/language.ts';
import { numberTable, phrases, table, words } from '../words.ts';
import { cues } from './cues.ts';
import { determiners, littleWords, noCues } from './little-words.ts';
import { notDeeds, notVerbs, nounVerbs, thirdPerson, verbs } from './verbs.ts';

/** English, also the English that machines make of Vietnamese. */
export const english: LanguagePack = {
  tag: 'en',
  markers: words('the of and to in for is with on that at by from as this are has have will was were which their be'),
  abbreviations: words(
    'mr mrs ms dr prof assoc no nos st jr sr vs etc e.g i.e dept gov gen col lt maj m.sc ph.d msc phd sc art vol approx jan feb mar apr jun jul aug sep sept oct nov dec tp gs ts pgs ths bs bsck bscki bsckii bs.cki bs.ckii ckii cki u.s u.n',
  ),
  decimal: '.',
  held: table(
    'training=Conference|dialogue=Conference|discussion=Conference|exchange=Conference|parade=Ceremony|gala=Ceremony',
  ),
  cues,
  tiedTitles: words('Acting Deputy Director Former Head Member Permanent Standing Vice'),
  genders: { she: new Set(words('she ms ms. mrs mrs. madam')), he: new Set(words('he mr mr.')) },
  agents: words('by of'),
  severalWords: words('series number range host set many several some various few'),
  withWord: 'with',
  followingWords: new Set(['following', 'below']),
  listNouns: words(
    'demands requests proposals recommendations suggestions orders directions reminders priorities task tasks solution solutions point points content contents thing things instructions requirements measures following objectives groups jobs duties assignments focus priority',
  ),
  verbs,
  verbForm: { pattern: /^\p{L}{3,}ing$/u, except: notVerbs },
  nounVerbs,
  verbPlaces: { determiners, littleWords },
  noCues,
  presentVerbs: new Map(verbs.map((verb) => [thirdPerson(verb), verb])),
  deedNouns: { pattern: /^\p{L}{3,}(?:ing|tion|sion|ment)$/u, except: notDeeds },
  passiveForm: { pattern: /^be$/, except: new Set() },
  gerund: /ing$/,
  adverbForm: /^\p{L}{3,}ly$/u,
  months:
    numberTable(`january=1|february=2|march=3|april=4|may=5|june=6|july=7|august=8|september=9|october=10|november=11|december=12
    jan=1|feb=2|mar=3|apr=4|jun=6|jul=7|aug=8|sep=9|sept=9|oct=10|nov=11|dec=12|jan.=1|feb.=2|aug.=8|sept.=9|oct.=10|nov.=11|dec.=12`),
  dates: [
    '(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)',
    // "June, 11/2027": the date line of a national paper.
    '{month},? (?<day>\\d{1,2})/(?<year>(?:19|20)\\d\\d)',
    '{month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:[-–]| and | to | - )\\d{1,2})?(?:,? (?<year>(?:19|20)\\d\\d))?',
    '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:[-–]| and | to | - )\\d{1,2})?(?: of)? {month}(?:,? (?<year>(?:19|20)\\d\\d))?',
    '(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d\\d)',
    '(?<=(?:\\bon|morning of|afternoon of|evening of|morning|afternoon|evening|,) )(?<day>\\d{1,2})/(?<month>\\d{1,2})(?! (?!was\\b|has\\b|this\\b)[a-z]{3,}s\\b)',
  ],
  weekdayLead: /(?:\b(?:on|this|last|of) |^)$/,
  weekdays: numberTable('sunday=0|monday=1|tuesday=2|wednesday=3|thursday=4|friday=5|saturday=6'),
  greetings: /\bcongratulat|\bflowers\b|\bbest wishes\b/,
  dayParts: /(?:morning|afternoon|evening|noon|night) (?:of |on )?(?:the )?$/,
  foundings: numberTable(
    "vietnamese doctors' day=1955|vietnam doctors' day=1955|vietnamese doctor's day=1955|vietnam doctor's day=1955|vietnamese physicians' day=1955|vietnam population day=1961|vietnamese population day=1961",
  ),
  yearly: {
    plan: /\b(?:tasks?|plans?|targets?|goals?|orientations?|directions?|deploy\w*|implement\w*|roll\w* out)\b/g,
    review:
      /\b(?:review\w*|summari[sz]\w*|summary|sum(?:ming|med)? up|wrap\w* up|results?|performance|achieve\w*|outcomes?)\b/g,
    part: /\b(?:months?|quarters?|half|weeks?|beginning of|start of|end of|early|mid|tet)\b/,
    due: /\b(?:by|before)(?: (?:the )?end of)?\s*$/,
    compare: /\b(?:compared (?:to|with)|up from|down from|same period)\b[^,.;]{0,25}$/,
    before: /\b(?:(?:a|one|the) year (?:earlier|ago|before)|(?:previous|prior|preceding|last) year)\b/,
    current:
      /\b(?:this year|so far|to date|(?:since|from) (?:the (?:beginning|start) of (?:the year|january)|january)|(?:first|past|last) (?:\w+ )?(?:months|half|quarters?)|by the end of (?:january|february|march|april|may|june|july|august|september|october|november)(?! (?:\d{1,2}, )?20\d\d))\b/,
    now: /\b(?:current|currently|now|today|at present|present)\b/,
    anniversary: /\b(?:anniversary|years of|years since)\b/,
  },
  lowIsGood:
    /malnutrition|malnourish|prevalence|stunt|underweight|undernutrition|wasting|poverty|mortality|sex ratio|third.child|deaths?|infection|incidence|boys per|home births|length of stay|average stay|referral|smok|overweight|obesity|out-of-pocket|drop-out|resign|cases of/u,
  plannedCosts:
    /\b(?:estimated|projected|expected|planned|proposed) (?:total )?(?:\w+ )?(?:investment|costs?|capital|budget|funding)\b|\b(?:costs?|budget|funding) (?:of|for|to) (?:implement|carry|the (?:plan|project|scheme|programme|program)\b)|\bimplementation (?:costs?|budget)\b/u,
  genitives: new Set(['of', "'s"]),
  multipliers: numberTable('hundred=100|thousand=1000|million=1000000|billion=1000000000|trillion=1000000000000'),
  one: 'one',
  unlistedPlurals: {
    form: /[^su]s$/,
    past: /(?:ed|ought|eld|ade|ent|old|et|ook|aw|ave|ell|ose|ound)$/,
    except:
      /^(?:times|days|weeks|months|years|hours|minutes|points|percents|decades|others|leaders|members|delegates|guests|parts|chapters|articles|sessions|contents|topics|opinions|gifts|scholarships|papers|presentations|reports|questions|comments|speeches|remarks|discussions|proposals|suggestions|petitions|experts|scientists|speakers|representatives|collectives|individuals|organisations|organizations|agencies|units|departments|ministries|countries|nations|partners|sponsors|awards|medals|prizes|events|meetings|conferences|workshops|rounds|stages|phases|steps|groups|points|sides|parties|voters|journalists|reporters|photos|pages|languages|booths|this|has|was)$/,
    parts:
      /^(?:units|departments|offices|branches|divisions|centers|centres|stations|facilities|agencies|wards|clinics|hospitals|beds|teams|groups|posts|points|establishments|institutions)$/,
  },
  doers: new Set(
    words(`team group delegation agency authority unit board panel centre center hospital school sector locality province
    city district commune ward administration government department ministry committee steering office it`),
  ),
  plural: (noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`),
  all: new Set(['all', 'each', 'every']),
  ranks: {
    ordinals: numberTable('first=1|second=2|third=3|fourth=4|fifth=5|sixth=6|seventh=7|eighth=8|ninth=9|tenth=10'),
    nouns: new Set(['place', 'position', 'spot', 'nationwide', 'countrywide']),
  },
  numerals: numberTable(
    'zero=0|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20',
  ),
  ministerial: {
    'role-minister': phrases(
      'Minister of {portfolio} | {portfolio} Minister | Minister for {portfolio} | Minister of the Ministry of {portfolio}',
    ),
    'role-deputy-minister': phrases(
      'Deputy Minister of {portfolio} | Deputy {portfolio} Minister | {portfolio} Deputy Minister | Vice Minister of {portfolio} | Deputy Minister of the Ministry of {portfolio}',
    ),
    'role-standing-deputy-minister': phrases(
      'Permanent Deputy Minister of {portfolio} | Standing Deputy Minister of {portfolio}',
    ),
    'role-acting-minister': phrases(
      'Acting Minister of {portfolio} | Acting {portfolio} Minister | Acting Minister for {portfolio} | Interim {portfolio} Minister',
    ),
  },
  offices: table(
    'Party Secretary=role-secretary orgtype-party-committee|Deputy Party Secretary=role-deputy-secretary orgtype-party-committee|Standing Deputy Party Secretary=role-standing-deputy-secretary orgtype-party-committee|Permanent Deputy Party Secretary=role-standing-deputy-secretary orgtype-party-committee|Party Committee Secretary=role-secretary orgtype-party-committee|Party Committee Deputy Secretary=role-deputy-secretary orgtype-party-committee|Deputy Party Committee Secretary=role-deputy-secretary orgtype-party-committee|Party Committee Standing Deputy Secretary=role-standing-deputy-secretary orgtype-party-committee|Standing Deputy Party Committee Secretary=role-standing-deputy-secretary orgtype-party-committee|Director-General of Health=role-director-general org-ministry-of-health|Director General of Health=role-director-general org-ministry-of-health|Deputy Director-General of Health=role-deputy-director-general org-ministry-of-health|Deputy Director General of Health=role-deputy-director-general org-ministry-of-health|Permanent Secretary for Health=role-permanent-secretary org-ministry-of-health|Permanent Secretary of Health=role-permanent-secretary org-ministry-of-health|Secretary of Health=role-minister org-ministry-of-health|acting WHO Representative=role-acting-representative org-who|acting WHO Chief Representative=role-acting-representative org-who|acting WHO Country Director=role-country-director org-who|acting UNICEF Representative=role-acting-representative org-unicef|acting UNICEF Chief Representative=role-acting-representative org-unicef|acting UNICEF Country Director=role-country-director org-unicef|acting UNFPA Representative=role-acting-representative org-unfpa|acting UNFPA Chief Representative=role-acting-representative org-unfpa|acting UNFPA Country Director=role-country-director org-unfpa|acting UNDP Representative=role-acting-representative org-undp|acting UNDP Chief Representative=role-acting-representative org-undp|acting UNDP Country Director=role-country-director org-undp|acting UNAIDS Representative=role-acting-representative org-unaids|acting UNAIDS Chief Representative=role-acting-representative org-unaids|acting UNAIDS Country Director=role-country-director org-unaids|acting FAO Representative=role-acting-representative org-fao|acting FAO Chief Representative=role-acting-representative org-fao|acting FAO Country Director=role-country-director org-fao|acting IOM Representative=role-acting-representative org-iom|acting IOM Chief Representative=role-acting-representative org-iom|acting IOM Country Director=role-country-director org-iom|acting ILO Representative=role-acting-representative org-ilo|acting ILO Chief Representative=role-acting-representative org-ilo|acting ILO Country Director=role-country-director org-ilo|acting JICA Representative=role-acting-representative org-jica|acting JICA Chief Representative=role-acting-representative org-jica|acting JICA Country Director=role-country-director org-jica|acting KOICA Representative=role-acting-representative org-koica|acting KOICA Chief Representative=role-acting-representative org-koica|acting KOICA Country Director=role-country-director org-koica|acting UN Women Representative=role-acting-representative org-un-women|acting UN Women Chief Representative=role-acting-representative org-un-women|acting UN Women Country Director=role-country-director org-un-women|acting USAID Representative=role-acting-representative org-usaid|acting USAID Chief Representative=role-acting-representative org-usaid|acting USAID Country Director=role-country-director org-usaid|acting US CDC Representative=role-acting-representative org-us-cdc|acting US CDC Chief Representative=role-acting-representative org-us-cdc|acting US CDC Country Director=role-country-director org-us-cdc',
  ),
  properBodies: table(
    'Social Insurance=orgtype-provincial-social-security|Social Security=orgtype-provincial-social-security',
  ),
  areas: {
    district: phrases('district | districts | town | county | city'),
    commune: phrases('commune | ward | townlet'),
    english: table('ward=ward|town=town|city=city'),
  },
  countries:
    table(`japan=Japan|japanese=Japan|korea=Republic of Korea|south korea=Republic of Korea|korean=Republic of Korea|republic of korea=Republic of Korea|china=China|chinese=China|laos=Laos|lao=Laos|cambodia=Cambodia|cambodian=Cambodia|thailand=Thailand
    thai=Thailand|indonesia=Indonesia|indonesian=Indonesia|malaysia=Malaysia|singapore=Singapore|philippines=Philippines|myanmar=Myanmar|brunei=Brunei|australia=Australia|australian=Australia|the united states=United States
    united states=United States|us=United States|u.s.=United States|american=United States|france=France|french=France|germany=Germany|german=Germany|india=India|indian=India|united kingdom=United Kingdom
    uk=United Kingdom|british=United Kingdom|cuba=Cuba|cuban=Cuba|russia=Russia|russian=Russia|canada=Canada|canadian=Canada|new zealand=New Zealand|switzerland=Switzerland|swiss=Switzerland|netherlands=Netherlands
    dutch=Netherlands|norway=Norway|sweden=Sweden|denmark=Denmark|italy=Italy|belgium=Belgium|israel=Israel|israeli=Israel|norwegian=Norway|swedish=Sweden|danish=Denmark|italian=Italy|belgian=Belgium|finnish=Finland|finland=Finland|spanish=Spain|spain=Spain|austrian=Austria|austria=Austria|luxembourg=Luxembourg|ireland=Ireland|irish=Ireland|singaporean=Singapore|malaysian=Malaysia|filipino=Philippines|the netherlands=Netherlands|south korean=Republic of Korea|hungary=Hungary|hungarian=Hungary|poland=Poland|polish=Poland|czech=Czech Republic|mongolia=Mongolia|bangladesh=Bangladesh|pakistan=Pakistan|sri lanka=Sri Lanka|kuwait=Kuwait|qatar=Qatar|saudi arabia=Saudi Arabia`),
  pluralTitles: table(
    'Director=Directors|Minister=Ministers|Chairman=Chairmen|Chairwoman=Chairwomen|Chairperson=Chairpersons|Secretary=Secretaries|Rector=Rectors|Ambassador=Ambassadors',
  ),
  nounFirst: false,
  capitalisedBodies: {
    of: 'of',
    joins: new Set(['and', '&', 'of', 'for', 'the', '-', '–']),
    fields: new Set(['Social Insurance', 'Social Security']),
    heads: new Set(['Team', 'Taskforce', 'Force', 'Unit', 'Ward']),
  },
  counted:
    table(`associations=associations|masks=masks|capsules=capsules|tablets=tablets|syringes=syringes|bottles=bottles|cylinders=cylinders|sets=sets|wheelchairs=wheelchairs|leaflets=leaflets|posters=posters|banners=banners|computers=computers|members=members|specimens=specimens|branches=branches|target=targets|targets=targets|goals=targets|indicators=targets|hospital=hospitals|hospitals=hospitals|doses=doses|cases=cases|case=cases|deaths=deaths|patients=patients|people=people|communes=communes|districts=districts|provinces=provinces|doctors=doctors|nurses=nurses
    beds=beds|facilities=facilities|stations=stations|documents=documents|households=households|children=children|women=women|students=students|visits=visits|listeners=listeners|examinations=examinations|surgeries=surgeries|samples=samples|techniques=techniques|procedures=procedures|tasks=tasks|criteria=criteria|laws=laws|decrees=decrees|circulars=circulars|projects=projects|inspections=inspections|establishments=establishments|workers=workers|staff=staff|officials=officials|participants=participants|delegates=delegates|localities=localities|schools=schools|units=units|outbreaks=outbreaks|ambulances=ambulances|transplants=transplants|centers=centers|centres=centers|records=records|turns of examination=examinations|turns of examinations=examinations|turns of patients=patients|turns of people=visits|medical centers=medical centers|medical centres=medical centres|health centers=health centers|health centres=health centres|drug groups=drug groups|groups of drugs=drug groups|medicine groups=medicine groups|groups of medicines=drug groups|birth attendants=birth attendants|traditional birth attendants=birth attendants|commune health workers=commune health workers|village health workers=village health workers|community health workers=community health workers|health collaborators=health collaborators|population collaborators=population collaborators|health staff=health staff|medical staff=medical staff|health officials=health officials|medical records=medical records|health records=health records|health books=health books|vaccine carriers=vaccine carriers|insurance cards=insurance cards|bidding packages=bidding packages|dialysis machines=dialysis machines|resuscitation beds=beds|turns=visits|patient visits=visits|outpatient visits=visits|types of drugs=types of drugs|types of medicines=types of drugs|kinds of medicine=types of drugs|doctors and nurses=doctors and nurses|health workers=health workers|electronic health records=electronic health records|electronic health books=electronic health books|electronic medical records=electronic medical records|close contacts=close contacts|contacts=contacts|adults=adults|died=deaths|die=deaths|people die=deaths|people died=deaths|people have died=deaths|people had died=deaths|people were killed=deaths|patients died=deaths|patients have died=deaths|patients had died=deaths|children died=deaths|children have died=deaths|children had died=deaths|people infected=people|people contracted=cases|people have contracted=cases|elderly=people|medical workers=medical workers|mothers=mothers|couples=couples|residents=people|inhabitants=people|boys=boys|girls=girls|infants=infants|newborns=newborns|babies=babies|births=births|midwives=midwives|pharmacists=pharmacists|technicians=technicians|volunteers=volunteers|employees=employees|packages=packages|families=families|violations=violations|consultations=consultations|referrals=referrals|operations=operations|inpatients=inpatients|laboratories=laboratories|recommendations=recommendations|outpatients=outpatients|tests=tests|donors=donors|prescriptions=prescriptions|complaints=complaints|cards=cards|vaccinations=vaccinations|injections=doses|shots=doses|clusters=clusters|hamlets=hamlets|vacancies=posts|posts=posts|works=works|renovation works=renovation works|constructions=works|patient=patients|death=deaths|fatality=deaths|toddlers=toddlers|schoolchildren=schoolchildren|pupils=pupils|establishment=establishments|cold boxes=cold boxes|carriers=carriers|devices=devices|kits=kits|interventions=interventions|certificates=certificates|activities=activities|contracts=contracts|victims=victims|kitchens=kitchens|fatalities=deaths|carers=staff|positions=posts|classes=classes|accidents=accidents|admissions=admissions|calls=calls|physicians=physicians|specialists=doctors|ventilators=ventilators|machines=machines|smokers=smokers|births=births|persons=people|citizens=people|individuals=individuals|collectives=individuals|cadres=officials|drugs=drugs|medicines=drugs|vaccines=vaccines|pregnant women=women|infections=cases|sites=sites|insurance participants=participants|vaccination sites=vaccination sites|health points=health points|medical points=medical points|vaccination points=vaccination points|divisions=divisions|sub-departments=sub-departments|sub-department=sub-departments|agencies and units=agencies and units|clinics=clinics|pharmacies=pharmacies|wards=wards|villages=villages|tons=tons|units of blood=units of blood|months=months|month=months|weeks=weeks|clubs=clubs|teams=teams|experts=experts|vials=vials|clinics=clinics|grams=grams|resolutions=resolutions`),
};
