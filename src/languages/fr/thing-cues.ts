import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';
import { contracted } from './contracted.ts';

/** French words for manner and purpose, findings, documents, places and bodies. */
export const thingCues: Cues = {
  // What closes a list is no part of its last item.
  ellipsis: phrases('et ainsi de suite'),
  'bridge=org-government': phrases('point de connexion du siège du gouvernement | point de connexion du gouvernement'),
  bridge: phrases('point de connexion | points de connexion | point de liaison | pont'),
  'event=https://w3id.org/hgov#Interview': phrases(
    "lors d'une interview | dans une interview | dans un entretien | accordé une interview | accordé un entretien | entretenu avec notre journaliste | entretenue avec notre journaliste | répondu à nos questions | accordée à notre journaliste",
  ),
  'today=yesterday': phrases('hier | hier matin | hier après-midi | hier soir'),
  'today=later': phrases(
    "dans l'après-midi | dans la soirée | aussitôt après | juste après | plus tard dans la journée | le même jour | le même après-midi | en fin d'après-midi | vers midi | à midi",
  ),
  today: phrases("ce matin | cet après-midi | ce soir | aujourd'hui"),
  'inspect=works': phrases('travaillé avec | travaille avec | travaillé aussi avec'),
  online: phrases(
    'en ligne | visioconférence | vidéoconférence | téléconférence | webinaire | par visioconférence | en visioconférence | par vidéoconférence | virtuel | virtuelle | virtuellement | à distance',
  ),
  inPerson: phrases('en présentiel | en personne | en face à face'),
  'of=from now': phrases('à partir de maintenant'),
  'inPerson=directly': phrases('directement | format direct | en direct'),
  purpose: contracted(
    "afin de | afin que | en vue de | dans le but de | de manière à | de façon à | pour que | contribuant à | conformément à | dans l'objectif de | tout en | de sorte que | permettant de | contribuant ainsi à",
  ),
  including: phrases(
    'notamment | y compris | dont | tels que | telles que | tel que | à savoir | incluant | parmi lesquels | parmi lesquelles | surtout | comprenant',
  ),
  'adverb=has': phrases("a | ont | ai | avons | aura | auront | y | se | s'"),
  // What stands in the document told of before.
  // What the other side of an agreement does.
  'continuation=side': phrases('de son côté | pour sa part | en contrepartie | en retour'),
  'continuation=accordingly': phrases('conformément à ce document | aux termes de ce document'),
  'adverb=still': phrases('toujours | encore'),
  'adverb=not': phrases("ne | n' | pas | jamais | sans | non | aucun | aucune | ni"),
  adverb: contracted(
    'continuer à | continuer de | continué à | continue de | continuent de | continuer | se concentrer sur | également | aussi | encore | davantage | mieux | bien | toujours | rapidement | activement | efficacement | strictement | régulièrement | progressivement | étroitement | résolument | sérieusement | proactivement | pleinement | urgemment | fortement | vigoureusement | prochainement | particulièrement | hautement | sans délai | peu à peu | non seulement | mais aussi | ensemble | en permanence | dûment | désormais | actuellement | récemment | déjà | vivement | notablement | simultanément',
  ),
  verb: contracted(
    'mettre en œuvre | mettre en oeuvre | mettre en place | mettre à jour | mettre en service | mettre fin à | mettre au point | mettre en valeur | prendre en charge | prendre soin de | mener à bien | faire face à | donner la priorité à | accorder la priorité à | prêter attention à | accorder une attention particulière à | faire preuve de | tirer parti de | venir à bout de',
  ),
  challenge: phrases(
    'difficultés | difficulté | limites | lacunes | insuffisances | défis | obstacles | pénurie | pénuries | manque | surcharge | reste limité | restent limités | reste limitée | restent limitées | contraintes | inégalités | reste faible | reste élevé | restent faibles',
  ),
  achievement: phrases(
    'résultats | réalisations | progrès | succès | avec succès | amélioré | améliorée | améliorés | nette amélioration | efficacement contrôlé | résultats positifs | acquis',
  ),
  approve: phrases(
    'approuvant | portant approbation | portant promulgation | promulguant | approuve | portant adoption | portant | validant',
  ),
  numberWord: phrases('n° | N° | nº | No. | numéro'),
  'periodWord=period': phrases('période | périodes | phase | étape'),
  'periodWord=next year': phrases("l'année prochaine | l'an prochain | l'année suivante"),
  'periodWord=this year': phrases('cette année'),
  'periodWord=rest of the year': phrases("les six derniers mois de l'année | le reste de l'année"),
  'periodWord=year': phrases('année | années'),
  draft: contracted('projet de | avant-projet de | projets de'),
  award: phrases(
    "attestation de mérite | attestations de mérite | certificat de mérite | certificats de mérite | certificats | satisfecit | médaille | médailles | Ordre du Travail | Ordre de l'Indépendance | drapeau d'émulation | drapeaux | diplômes | cadeaux | prix | insigne | titre",
  ),
  indicatorHead: contracted(
    'nombre de | taux de | ratio de | proportion de | pourcentage de | nombre total de | part de | taux moyen de | prévalence de | incidence de | total de | le total de | taux',
  ),
  amend: phrases(
    'modifiant et complétant | portant modification et complément | modifiant | portant modification | portant amendement | modifiée | révisée | amendée',
  ),
  'areaWord=province': phrases('province | provinces'),
  'areaWord=city': phrases('ville | villes | municipalité'),
  'group=delegates': phrases('délégués | députés | participants à la conférence | de nombreux avis'),
  'group=voters': phrases('électeurs | électrices et électeurs'),
  'group=body': phrases('cet organisme | cet établissement | cette organisation | cette unité | cette agence'),
  delegation: phrases(
    "délégation | délégation de travail | équipe d'inspection | groupe de travail | mission d'inspection | mission",
  ),
  sign: contracted('signé | signent | signée | signature de | signe'),
  country: phrases(
    'Việt Nam | Viet Nam | Vietnam | Viêt Nam | Japon | République de Corée | Corée du Sud | Corée | Chine | Laos | Cambodge | Thaïlande | Indonésie | Malaisie | Singapour | Philippines | Myanmar | Brunei | Australie | États-Unis | Etats-Unis | France | Allemagne | Inde | Royaume-Uni | Cuba | Russie | Canada | Nouvelle-Zélande | UE | Suisse | Pays-Bas | Norvège | Suède | Danemark | Italie | Belgique | Israël',
  ),
  districtWord: phrases(
    'zone spéciale | district | districts | arrondissement | commune | bourg | quartier | chef-lieu',
  ),
  organizationHead: phrases(
    'Hôpital | Institut | Université | Centre | Département | Direction | Agence | Autorité | Comité | Association | Conseil | Bureau | Office | Union | Fédération | Commission | Académie | École | Ecole | Collège | Fondation | Fonds | Société | Compagnie | Groupe | Clinique | Service | Inspection | Syndicat | Ligue | Confédération | Maison | Journal',
  ),
  'word=premium': phrases('cotisation | cotisations'),
  'word=millions': phrases("millions de | millions d' | million de | million d'"),
  'word=milliards': phrases("milliards de | milliards d' | milliard de | milliard d'"),
  'word=while': phrases('tandis que | alors que'),
  'word=street': phrases('rue | boulevard | avenue'),
  'word=between': phrases('entre'),
  // Houses of the state, by their English names.
  'word=Government Headquarters': phrases('siège du gouvernement | siège du Gouvernement'),
  'word=National Assembly House': phrases("siège de l'Assemblée nationale | palais de l'Assemblée nationale"),
  'word=hopes': phrases('espère que | espéré que | espère | espéré | est convaincu que | est convaincue que'),
  'speak=hopes': phrases("exprimé l’espoir que | exprimé l'espoir que"),
  word: phrases(
    "pont entre | servir de pont | la demande | les demandes | une demande | en demande | il y a | lutte contre | contre la | contre le | contre les | contre l' | prix des | prix du | le prix | une seule | mise en place | la mise en œuvre | mise en œuvre | mise en oeuvre | en charge | ou bien | dans le cadre de | dans le cadre du | lors de | lors du | lors d' | à l'issue de | à l'issue du | parti de | présenté ses vœux | présenté leurs vœux | présenté ses meilleurs vœux | présente ses vœux",
  ),
};
