import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';
import { contracted } from './contracted.ts';

/**
 * French words for persons, what they do at events, what they ask for and plan, and the little words between. Verbs stand
 * as participles and in the present: the auxiliary before a participle means nothing.
 */
export const deedCues: Cues = {
  honorific: phrases(
    `M. | MM. | Mme | Mmes | Mlle | Monsieur | Madame | camarade | camarades | Dr | Dr. | Drs | docteur | docteure | Docteur | Pr | Pr. | Prof. | professeur | professeure | Pr.-Dr. | Pr-Dr | Pr. Dr | Pr. Dr. | Prof. Dr | Prof. Dr. | Prof.-Dr.
    professeur-docteur | professeur docteur | professeur, docteur | professeur associé | professeure associée | professeur associé-docteur | professeur associé, docteur | professeur associé Dr | Pr. associé | Pr associé | Pr. associé-Dr. | médecin spécialiste | docteur spécialiste de niveau II | Médecin du peuple | Médecin émérite | général | général de division | général de brigade | général de corps d'armée | lieutenant-général | colonel | colonel-général | lieutenant-colonel | Maître`,
  ),
  pronoun: phrases(
    "il | elle | nous | je | j' | celui-ci | celle-ci | ce dernier | cette dernière | a-t-il | a-t-elle | t-il | t-elle | le dirigeant | la dirigeante | le responsable | ce responsable | la responsable | cette responsable",
  ),
  takeOffice: contracted(
    'nommé | nommée | nommés | élu | élue | au poste de | aux fonctions de | pour occuper le poste de',
  ),
  'takeOffice=former': contracted('occupait le poste de | avait été | a été auparavant | exerçait les fonctions de'),
  'takeOffice=joins': phrases('en tant que | en qualité de | puis | devenu | devenue | est devenu | est devenue'),
  former: phrases('ancien | ancienne | ex'),
  'hold=broadcast': phrases('a été retransmise en direct | est retransmise en direct | a été diffusée en direct'),
  hold: phrases(
    "organisé | organisée | organisés | organisées | organise | organisent | organisait | co-organisé | coorganisé | co-organisée | coorganisée | co-organisent | tenu | tenue | tenus | tenues | tient | tiennent | a tenu | s'est tenu | s'est tenue | se sont tenus | se sont tenues | se tient | tenue jeudi | eu lieu | a eu lieu | ont eu lieu | a lieu | déroulé | déroulée | s'est déroulé | s'est déroulée | se déroule | convoqué | convoquée | convoque | ouvert | ouverte | s'est ouvert | s'est ouverte | s'ouvre | accueille une conférence | célébré | célébrée",
  ),
  'attend=side': phrases('du côté du | du côté de la | du côté de'),
  attend: [
    ...phrases(
      "assisté | assiste | assistent | assistait | assistaient | assistant | participé | participe | participent | participait | participaient | pris part | prend part | prennent part | étaient présents | étaient présentes | étaient également présents | étaient aussi présents | était présent | était présente | était également présent | était également présente | étaient notamment présents | sont présents | sont également présents | est présent | est présente | est également présent | est également présente | était aussi présent | présents | présents à | l'ont accueilli | l'ont accueillie | l'a accueilli | l'a accueillie | accueillie | accueilli | accueillis | reçu | reçue | reçus | accompagné | accompagnée | accompagnés | accompagnant | participants",
    ),
    ...contracted(
      'en présence de | avec la participation de | avec la présence de | en la présence de | accompagné de | accompagnée de | accompagnés de',
    ),
  ],
  'speak=replies': phrases('répondant à | répondant aux'),
  'speak=informs': phrases(
    'informé | informe | informant | rapporté | rapporte | rapportant | révélé | révèle | annoncé | annonce | annonçant | fait savoir | fait part',
  ),
  // Whoever says so of the own body gives the word for it.
  'speak=affirms': phrases('affirmé | affirme | affirmant | affirmait'),
  'speak=complains': phrases('avoué | admis | admet | regretté | regrette | déploré | déplore | rappelé | rappelle'),
  'speak=somebody': phrases(
    'remercié | remercie | remerciant | félicité | félicite | félicitant | salué | salue | saluant | rendu hommage',
  ),
  // Who says it stands behind.
  'speak=told by': phrases(
    "c'est ce qu'a affirmé | c'est ce qu'a déclaré | c'est ce qu'a souligné | c'est ce qu'a indiqué | entendu le rapport de | entendu le rapport du | écouté le rapport de | écouté le rapport du | entendu les rapports de",
  ),
  speak: phrases(
    "souligné | souligne | soulignant | soulignent | déclaré | déclare | déclarant | indiqué | indique | indiquant | ajouté | ajoute | ajoutant | précisé | précise | précisant | estimé que | estimé qu' | estime que | estime qu' | noté | note que | note qu' | notant | rappelant | reconnu | reconnaît | apprécié | apprécie | expliqué | explique | expliquant | exprimé | exprime | exprimant | répondu | répond | répondant | conclu | conclut | concluant | averti | avertit | alerté | mis en garde | observé | remarqué | fait remarquer | fait observer | commenté | confié que | évoqué | évoque | évoquant | mis l'accent sur | met l'accent sur | mettant l'accent sur | mis en exergue | mis en avant | mis en lumière | insisté sur | insiste sur | insistant sur | confirmé | confirme | confirmant | raconté | raconte | partagé | partage | dit | dit que | a dit | parlé | parle | pris la parole | prend la parole | prenant la parole | prononcé un discours | prononcé une allocution | prononce un discours | prononce une allocution | prononcé le discours | prononcé son discours | prononcé un discours d'orientation | prononçant un discours | un discours | discours d'ouverture | discours de clôture | discours d'orientation | dans son discours | dans son discours d'ouverture | dans son allocution | dans son intervention | dans ses conclusions | dans ses propos | son discours | allocution | présenté | présente | présentant | lu le rapport | lu la décision | s'exprime | s'exprimant | s'est exprimé | s'est exprimée | s'adressant | s'est adressé | s'est adressée | s'adresse | intervenu | intervenue | intervient | intervenant | assuré que | assuré qu' | assure que | rapport présenté | diffusé | interrogé | interrogée | estimé",
  ),
  chair: [
    ...phrases(
      'présidé | présidée | préside | présidait | présidant | président la | co-présidé | coprésidé | co-présidée | coprésidée | co-préside | coprésident | co-présidaient | dirigé | dirigée | dirige | dirigeant la | conduit | conduite | conduisant | mené | menée | animé | animée | modéré',
    ),
    ...contracted(
      'sous la présidence de | sous la houlette de | sous la direction de | sous la conduite de | sous la coprésidence de',
    ),
  ],
  'launch=drum': phrases('battu le tambour | frappé le tambour | appuyé sur le bouton'),
  launch: phrases('lancé | lancée | lance | lancent | lançant | lancement | inauguré | inaugure | déclenché | initié'),
  movement: phrases(
    "mouvement d'émulation | mouvement d'émulation patriotique | mouvement patriotique | mouvement | émulation | campagne d'émulation | mois d'action | concours",
  ),
  'present=gives': phrases('a donné | ont donné | donne'),
  present: phrases(
    'remis | remise | remet | remettent | remettant | décerné | décernée | décerne | décernent | offert | offre | offrent | offrant | épinglé | attribué',
  ),
  'ask=direct': phrases(
    'demandant | exhortant | proposant | recommandant | ordonnant | chargeant | priant | suggérant',
  ),
  ask: [
    ...phrases(
      "demandé | demande | demandent | demandait | exhorté | exhorte | exhortent | proposé | propose | proposent | suggéré | suggère | suggèrent | recommandé | recommande | recommandent | préconisé | préconise | ordonné | ordonne | enjoint | chargé | charge | chargent | prié | prie | prient | invité | invite | invitent | incité | incite | encouragé | encourage | réclamé | réclame | requis | requiert | exigé | exige | sommé | instruit | donné pour instruction | donné instruction | donné des instructions | appelé | appelle | appellent | appelant | lancé un appel | souhaité que | souhaité qu' | insisté sur la nécessité | insisté sur le besoin | insisté pour | insisté sur la nécessité pour | insiste sur la nécessité | souligné la nécessité | souligne la nécessité | soulignant la nécessité | souligné l'urgence | rappelé la nécessité | affirmé la nécessité | évoqué la nécessité | mis l'accent sur la nécessité | souligné qu'il fallait | souligné qu'il était nécessaire | souligné qu'il est nécessaire | souligné la nécessité pour | a-t-il demandé | rappelé aux",
    ),
    ...contracted('demandé à | exhorté à | appelé à | invité à | incité à | encouragé à'),
  ],
  // What is pledged with these may be a thing.
  // Who takes it on to do something pledges it.
  'speak=undertakes': contracted("s'est chargé de | s'est chargée de | a accepté la responsabilité de"),
  'pledge=thing': phrases('promis | promet'),
  pledge: contracted(
    "a signé un engagement à | a signé un engagement de | ont signé un engagement à | ont signé un engagement de | a signé l'engagement de | ont signé l'engagement de | s'est engagé à | s'est engagée à | se sont engagés à | s'engage à | s'engagent à | s'engageant à | s'est engagé | s'est engagée | s'engage | promis de | promis que | promet de | promettent de | promettant de | juré de | garanti que | donné sa parole | s'est dit prêt à | s'est dite prête à | se dit prêt à | s'est dit déterminé à | s'est dite déterminée à | déterminé à | déterminée à | résolu à | affirmé l'engagement | réaffirmé son engagement | affirmé son engagement | exprimé sa détermination | réaffirmé l'engagement | prêt à | prête à",
  ),
  'will=intends': contracted(
    "prévoit de | prévoient de | prévoit | prévoient | envisage de | envisagent de | vise à | visent à | visait à | ambitionne de | entend | s'efforcera de | s'efforce de | s'efforcent de | projette de | compte bien | a pour objectif de | a pour but de | se fixe pour objectif de | s'est fixé pour objectif de | fixe l'objectif de | l'objectif est de | le but est de | l'accent sera mis sur",
  ),
  'will=contributes': contracted('contribuera à | contribueront à'),
  will: phrases('va | vont | allons | vais'),
  'need=asked': contracted(
    'est chargé de | est chargée de | sont chargés de | sont chargées de | a été chargé de | ont été chargés de | est prié de | sont priés de | est invité à | est invitée à | sont invités à | sont invitées à',
  ),
  'need=undergone': phrases(
    'doit être | doivent être | devra être | devront être | devait être | devaient être | devrait être | devraient être | ne doit être | ne doivent être | ne doit pas être',
  ),
  need: contracted(
    "est tenu de | est tenue de | sont tenus de | est responsable de | doit | doivent | devait | devaient | devra | devront | devrait | devraient | il faut | il faudra | il fallait | il faudrait | il est nécessaire de | il était nécessaire de | il est indispensable de | il est important de | il est essentiel de | il est impératif de | il convient de | il importe de | il y a lieu de | il s'agit de | nécessité de | est nécessaire de | a besoin de | ont besoin de",
  ),
  'continuation=occasion': phrases("à cette occasion | à l'occasion"),
  'continuation=ordinal': phrases(
    "tout d'abord | d'abord | premièrement | deuxièmement | troisièmement | quatrièmement | cinquièmement | en premier lieu | en deuxième lieu | en troisième lieu | enfin",
  ),
  'continuation=ahead': phrases(
    "dans les temps à venir | à l'avenir | dans les prochains mois | dans les années à venir",
  ),
  continuation: contracted(
    "en outre | par ailleurs | de plus | parallèlement | parallèlement à cela | en même temps | dans le même temps | ensuite | d'autre part | d'une part | en particulier | dans l'immédiat | dans un premier temps | concrètement | plus précisément | de surcroît | en parallèle | concernant | s'agissant de | quant à | à cet effet | de même | à ce titre | prochainement | outre cela | avant tout",
  ),
  that: phrases("que | qu'"),
  by: phrases('par'),
  'of=at': phrases('dans | chez'),
  'of=about': contracted('relatif à | relative à'),
  'of=the': words("le la les l' un une"),
  of: [
    ...phrases("d'ici"),
    ...words('du des au aux en ce cet cette ces son sa ses leur leurs notre nos tous toutes chaque'),
  ],
  'of=within': contracted("dans un délai de | sous | d'ici à | en l'espace de"),
  'modal=of': words("de d'"),
  'modal=at': words('à'),
  'purpose=of': words('pour'),
  according: phrases("selon | d'après | aux dires de"),
  credit: phrases('photo | photos | source | crédit photo | crédit | vidéo | légende'),
  inspect: phrases(
    "inspecté | inspecte | inspectent | inspectant | visité | visite | visitent | visitant | rendu visite | rend visite | rendue | s'est rendu | s'est rendue | effectué une visite | effectué une visite de travail | effectué une inspection | effectué une visite d'inspection | procédé à une inspection | contrôlé",
  ),
  'perfect=past': words('avait avaient'),
  vision: phrases(
    "avec une vision à l'horizon | vision à l'horizon | avec vision à l'horizon | avec vision | avec une vision pour | vision pour | vision jusqu'en | et vision | vision",
  ),
  and: phrases(
    'et | & | ainsi que | de même que | en collaboration avec | en coordination avec | en coopération avec | conjointement avec | de concert avec | ou',
  ),
};
