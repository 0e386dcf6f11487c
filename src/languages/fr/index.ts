import type { LanguagePack } from '../../grammar/language.ts';
import { numberTable, phrases, table, words } from '../words.ts';
import { cues } from './cues.ts';
import { noCues } from './no-cues.ts';
import { notFuture, notVerbs, verbs } from './verbs.ts';

/** French, also the French that machines make of Vietnamese. */
export const french: LanguagePack = {
  tag: 'fr',
  markers: words(
    'les des du et une est dans pour par sur avec qui que au aux ce cette ont été sont son ses leur leurs ainsi mais plus',
  ),
  letters: /^(?:[ldnscj]|qu|jusqu|lorsqu)'|[çœûîï]|\p{L}{3}ée?s?$/u,
  elisions: ["l'", "d'", "n'", "s'", "c'", "j'", "m'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'"],
  spacedThousands: true,
  abbreviations: words(
    'm mm mme mmes dr pr prof st ste art cf etc env no av p tp gs ts pgs ths bs bscki bsckii cki ckii',
  ),
  decimal: ',',
  held: table(
    'formation=Conference|dialogue=Conference|discussion=Conference|échange=Conference|défilé=Ceremony|gala=Ceremony',
  ),
  cues,
  genders: {
    she: new Set(phrases('elle | celle-ci | cette dernière | a-t-elle | t-elle | mme | mlle | madame')),
    he: new Set(phrases('il | celui-ci | ce dernier | a-t-il | t-il | m. | monsieur')),
  },
  agents: words("par de du des d'"),
  severalWords: words('série plusieurs nombre ensemble'),
  underway: new Set(['actuellement']),
  withWord: 'avec',
  followingWords: new Set(words('suivant suivante suivants suivantes')),
  listNouns: words(
    'instructions exigences suivants suivantes tache taches tâches solution solutions point points mission missions contenu contenus mesures',
  ),
  verbs,
  noCues,
  verbForm: { pattern: /^\p{L}{3,}(?:er|ir)$/u, except: notVerbs },
  passiveForm: { pattern: /^(?:être|soit|soient)$/u, except: new Set() },
  futureForm: { pattern: /^\p{L}{2,}r(?:a|ont|ait|aient)$/u, except: notFuture },
  greetings: /félicit|\bfleurs\b/,
  dayParts: /(?:matin|matinée|après-midi|soir|soirée|midi)(?: de| du|,)?(?: le| ce)? ?$/,
  months:
    numberTable(`janvier=1|février=2|mars=3|avril=4|mai=5|juin=6|juillet=7|août=8|aout=8|septembre=9|octobre=10|novembre=11|décembre=12
    janv.=1|févr.=2|juil.=7|sept.=9|oct.=10|nov.=11|déc.=12`),
  dates: [
    '(?<day>\\d{1,2})(?:er)?(?:(?:[-–]| et | au | - )\\d{1,2})?\\s{month}(?:\\s(?<year>(?:19|20)\\d\\d))?',
    '(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d\\d)',
    '(?<=(?:\\ble|matin du|soir du|midi du|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )(?<day>\\d{1,2})/(?<month>\\d{1,2})',
    '(?<=\\()(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=\\))',
  ],
  weekdayLead: /(?:\bce |^|(?:a|ont) \p{L}+ )$/u,
  weekdays: numberTable('dimanche=0|lundi=1|mardi=2|mercredi=3|jeudi=4|vendredi=5|samedi=6'),
  yearly: {
    plan: /(?<!\p{L})(?:tâches?|plans?|objectifs?|orientations?|missions?|déploiement|déployer|mise en œuvre|mettre en œuvre)(?!\p{L})/gu,
    review: /(?<!\p{L})(?:bilan|résultats?|réalisations?|revue|rétrospective|clôture|synthèse|évaluer)(?!\p{L})/gu,
    part: /(?<!\p{L})(?:mois|trimestres?|semestres?|semaines?|début|fin|mi|têt)(?!\p{L})/u,
    due: /(?:d['’]ici(?: à)?|avant)(?: (?:la )?fin(?: de)?)?\s*$/u,
    compare: /(?<!\p{L})(?:par rapport à|comparée? à|même période|contre)(?!\p{L})[^,.;]{0,25}$/u,
    before: /(?<!\p{L})(?:un an (?:plus tôt|auparavant|avant)|année (?:précédente|dernière)|an dernier)(?!\p{L})/u,
    current:
      /(?<!\p{L})(?:cette année|à ce jour|depuis (?:le début de l['’]année|janvier)|(?:premiers?|derniers?) (?:mois|trimestres?|semestre))(?!\p{L})/u,
    now: /(?<!\p{L})(?:actuels?|actuelles?|actuellement|aujourd['’]hui)(?!\p{L})/u,
    anniversary: /(?<!\p{L})(?:anniversaire|commémoration|ans de)(?!\p{L})/u,
  },
  foundings: numberTable(
    'journée des médecins vietnamiens=1955|journée des médecins du vietnam=1955|journée de la population=1961',
  ),
  lowIsGood:
    /malnutrition|retard de croissance|insuffisance pondérale|pauvreté|mortalité|rapport de masculinité|troisième enfant|décès|infection|incidence|garçons pour|tabagisme|surpoids|obésité|durée moyenne|à domicile|transferts/u,
  plannedCosts:
    /(?:coût|budget|investissement|financement) (?:total )?(?:estimé|prévu|prévisionnel)|(?:coût|budget) (?:de mise en œuvre|du (?:plan|projet|programme))/u,
  genitives: new Set(['de', 'du', 'des', "d'"]),
  multipliers: numberTable('mille=1000|million=1000000|millions=1000000|milliard=1000000000|milliards=1000000000'),
  all: new Set(['tous', 'toutes', 'chaque']),
  ranks: {
    ordinals: numberTable('premier=1|première=1|deuxième=2|troisième=3|quatrième=4|cinquième=5|sixième=6|septième=7'),
    nouns: new Set(['place', 'rang', 'position']),
  },
  numerals: numberTable('deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12'),
  ministerial: {
    'role-minister': phrases(
      'ministre {portfolio} | ministre vietnamien {portfolio} | ministre vietnamienne {portfolio}',
    ),
    'role-deputy-minister': phrases(
      'vice-ministre {portfolio} | vice ministre {portfolio} | ministre adjoint {portfolio}',
    ),
    'role-standing-deputy-minister': phrases(
      'vice-ministre permanent {portfolio} | vice-ministre permanente {portfolio}',
    ),
    'role-acting-minister': phrases('ministre par intérim {portfolio} | ministre {portfolio} par intérim'),
  },
  areas: {
    district: phrases('district | districts | arrondissement'),
    commune: phrases('commune | quartier | bourg'),
    before: phrases('district de | commune de | quartier de | arrondissement de'),
    english: table('quartier=ward|bourg=town'),
  },
  countries:
    table(`japon=Japan|république de corée=Republic of Korea|corée du sud=Republic of Korea|corée=Republic of Korea|chine=China|laos=Laos|cambodge=Cambodia|thaïlande=Thailand|indonésie=Indonesia|malaisie=Malaysia|singapour=Singapore|philippines=Philippines|myanmar=Myanmar
    brunei=Brunei|australie=Australia|états-unis=United States|etats-unis=United States|france=France|allemagne=Germany|inde=India|royaume-uni=United Kingdom|cuba=Cuba|russie=Russia|canada=Canada|nouvelle-zélande=New Zealand
    suisse=Switzerland|pays-bas=Netherlands|norvège=Norway|suède=Sweden|danemark=Denmark|italie=Italy|belgique=Belgium|israël=Israel`),
  nounFirst: true,
  sentenceCaseTitles: true,
  lawsAbout: true,
  counted:
    table(`objectif=targets|objectifs=targets|indicateurs=targets|hôpital=hospitals|hôpitaux=hospitals|dose=doses|doses=doses|cas=cases|décès=deaths|morts=deaths|patient=patients|patients=patients|malades=patients|personnes=people|habitants=people|commune=communes|communes=communes|district=districts|districts=districts|provinces=provinces|villes=cities|médecin=doctors|médecins=doctors|infirmiers=nurses|infirmières=nurses|sages-femmes=midwives|pharmaciens=pharmacists
    lits=beds|établissements=facilities|stations=stations|documents=documents|foyers=outbreaks|ménages=households|enfants=children|femmes=women|femmes enceintes=pregnant women|élèves=students|étudiants=students|consultations=visits|examens=examinations|opérations=surgeries|interventions=surgeries|échantillons=samples|techniques=techniques|procédures=procedures|tâches=tasks|critères=criteria|lois=laws|décrets=decrees|circulaires=circulars|projets=projects|inspections=inspections|agents=workers|travailleurs=workers|employés=employees|cadres=officials|fonctionnaires=officials|délégués=delegates|participants=participants|localités=localities|écoles=schools|unités=units|ambulances=ambulances|greffes=transplants|transplantations=transplants|centres=centers|dossiers=records|citoyens=people|médicaments=drugs|vaccins=vaccines|contaminations=cases|infections=cases|cliniques=clinics|pharmacies=pharmacies|quartiers=wards|villages=villages|tonnes=tons|unités de sang=units of blood|résolutions=resolutions|cadeaux=gifts|spécialistes=specialists|experts=experts|chirurgiens=surgeons`),
};
