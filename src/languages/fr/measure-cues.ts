import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';
import { contracted } from './contracted.ts';

/** French words around figures: reaching and missing targets, comparing, units. */
export const measureCues: Cues = {
  'word=cost': phrases(
    'investissement total | coût total | budget total | financement total | coût de mise en œuvre | coût estimé | coût total estimé | budget estimé',
  ),
  is: contracted(
    "est | sont | était | étaient | a été | ont été | fut | s'élève à | s'élevait à | s'élèvent à | s'établit à | s'établissait à | s'est établi à | s'est élevé à | estimé à | estimée à | estimés à | n'est que de | n'était que de | n'est plus que de | était de | est de | représente | représentait | représentant | est passé à | est passée à | est désormais de | se situe à | porté à | portée à | ramené à | ramenée à | compte | comptait | comptent | comptaient | dispose de | disposait de | a recensé | recensé | recensés | recense | a enregistré | enregistré | enregistrés | enregistre | totalise | totalisait",
  ),
  'word=reason': phrases('parce que | étant donné que'),
  'group=residential areas': phrases('les quartiers résidentiels'),
  'group=residents': phrases('chaque habitant | chaque foyer'),
  'word=results': phrases('menant à | conduisant à'),
  'word=focus': phrases("en mettant l'accent sur | avec un accent sur"),
  'word=cause': contracted('en raison de | à cause de | faute de'),
  // A disease whose name has the commas of a list.
  'word=hand foot mouth': phrases('pieds, mains et bouche | mains, pieds et bouche | pieds-mains-bouche'),
  'word=is possible': phrases('peut | peuvent | pourrait | pourraient'),
  'word=if': phrases('si'),
  'verb=kills': phrases('a tué | ont tué'),
  'reach=beyond': phrases('rempli et dépassé | remplis et dépassés'),
  'reach=either': phrases('atteint et dépassé | atteints et dépassés | atteint ou dépassé | atteints ou dépassés'),
  reach: phrases(
    "atteint | atteints | atteinte | atteignent | atteignait | atteignant | atteindre | d'atteindre | rempli | remplis | réalisé | réalisés | accompli | respecté | conforme à l'objectif | conforme au plan | obtenu",
  ),
  exceed: phrases(
    "dépassé | dépassés | dépassée | dépasse | dépassent | dépassait | dépassant | dépassant ainsi | dépasser | surpassé | surpassant | excédant | supérieur à l'objectif | supérieure à l'objectif | soit plus que",
  ),
  'miss=lower': phrases("en deçà de l'objectif | en deçà des objectifs | en deçà du plan"),
  miss: phrases(
    "n'a pas atteint | n'ont pas atteint | n'a pas encore atteint | n'ont pas encore atteint | n'a pas été atteint | n'ont pas été atteints | n'a pas été atteinte | n'est pas atteint | ne sont pas atteints | pas atteint | pas atteints | non atteint | non atteints | n'atteint pas | n'atteint pas encore | n'atteignent pas | n'a pas rempli | n'ont pas rempli | n'a pas réussi à atteindre | inférieur à l' | inférieure à l' | inférieur à celui | en deçà de l' | en deçà du | en dessous de l' | en dessous du | au-dessous de l' | au-dessous du | reste inférieur à | demeure inférieur à | soit moins que l' | soit moins que le | moins que l' | moins que le | loin de l' | loin du",
  ),
  'target=plan': phrases('plan fixé | plan annuel | plan prévu | prévisions du plan'),
  target: phrases(
    'objectif | objectifs | objectif prévu | objectif fixé | cible | cibles | but | buts | indicateur | indicateurs | critères | norme | normes | prévisions | taux requis | objectif annuel',
  ),
  assigned: phrases(
    'visé | visée | visés | visées | assigné | assignés | assignée | assignées | fixé | fixés | fixée | fixées | prévu | prévus | prévue | prévues | confié | confiés | confiées | établi | planifié | planifiés',
  ),
  'comparator=>': contracted(
    'plus de | supérieur à | supérieure à | supérieurs à | supérieures à | au-dessus de | au-delà de | dépassant les',
  ),
  'comparator=>=': contracted('au moins | au minimum | minimum | un minimum de | pas moins de | ≥ | ou plus | et plus'),
  'comparator=from': contracted('à partir de | dès'),
  'comparator=only': contracted("seulement | seuls | uniquement | à peine | n'atteint que | ne représente que"),
  'comparator=<': contracted(
    'moins de | inférieur à | inférieure à | inférieurs à | inférieures à | en dessous de | au-dessous de',
  ),
  'comparator=<=': contracted(
    "ou moins | et moins | au plus | au maximum | maximum | un maximum de | pas plus de | ≤ | jusqu'à | ne dépassant pas",
  ),
  'comparator=~': contracted(
    'environ | près de | quelque | presque | autour de | à peu près | aux alentours de | aux environs de | approximativement',
  ),
  'unit=per 10,000 people': phrases(
    'pour 10 000 habitants | pour 10.000 habitants | pour 10 000 personnes | pour 10.000 personnes | /10 000 habitants | /10.000 habitants | /10 000 personnes | /10.000 personnes | /10 000 hab. | pour dix mille habitants | par 10 000 habitants | par 10.000 habitants',
  ),
  'unit=per 100,000 people': phrases('pour 100 000 habitants | pour 100.000 habitants | pour 100 000 personnes'),
  'unit=per 1,000': phrases('pour mille | %o | %0'),
  'unit=per 1,000 people': phrases('pour 1 000 habitants | pour 1.000 habitants | pour mille habitants'),
  'unit=per 1,000 live births': phrases('pour 1 000 naissances vivantes | pour 1.000 naissances vivantes'),
  'unit=live births': phrases('naissances vivantes'),
  'unit=per 100,000 live births': phrases('pour 100 000 naissances vivantes | pour 100.000 naissances vivantes'),
  'unit=boys per 100 girls': phrases('garçons pour 100 filles'),
  'unit=children per woman': phrases('enfants par femme | enfant par femme'),
  'unit=days': phrases('jours | jour'),
  'unit=hours': phrases('heures | heure'),
  'unit=hectares': phrases('hectares'),
  'unit=million USD': contracted(
    'millions de dollars | millions USD | million de dollars | millions de dollars américains',
  ),
  'unit=billion USD': contracted('milliard de dollars | milliards de dollars | milliards USD'),
  'comparator=rank': phrases('classé | classée | se classe'),
  'number=0': phrases('pas un seul'),
  'number=0 outbreaks': phrases('aucun foyer | aucune flambée'),
  'number=0 cases': phrases('aucun cas | aucun nouveau cas | pas de cas | aucune infection'),
  'number=0 deaths': phrases('aucun décès | aucune mort | pas de décès | sans décès'),
  'number=1 deaths': phrases('un décès | un mort'),
  compare: contracted(
    'par rapport à | par rapport à la même période | par rapport à la même période de | comparé à | comparée à | en comparaison avec | contre',
  ),
  outOf: phrases('sur un total de'),
  'outOf=about': phrases('sur'),
  change: contracted(
    'augmentation de | hausse de | en hausse de | une hausse de | baisse de | en baisse de | une baisse de | diminution de | une diminution de | recul de | en recul de | progression de | augmenté de | diminué de | baissé de | reculé de | réduit de | progressé de | en augmentation de',
  ),
  'change=equal': phrases('égal à | égale à | égaux à | équivalent à | équivalente à | identique à'),
  'unit=percent': phrases('pour cent | pour-cent'),
  'unit=times': phrases('fois'),
  'unit=years': phrases('ans | an'),
  'unit=cm': words('cm centimètres'),
  'unit=billion VND': phrases(
    'milliards de dôngs | milliards de dong | milliards de dongs | milliards de VND | milliards VND | milliard de dôngs | milliards de dôngs vietnamiens',
  ),
  'unit=million VND': phrases('millions de dôngs | millions de dongs | millions de VND | millions VND'),
  'unit=points': phrases('points | point | points de pourcentage | point de pourcentage'),
};
