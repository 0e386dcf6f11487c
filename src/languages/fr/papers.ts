import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in French what stands in a paper: in the one that two sides have signed, in a law or its draft. */
export const paperCues: Cues = {
  'verb=sends': phrases('envoyé | adressé'),
  'verb=lays down': phrases('dispose que | stipule que | prévoit que'),
  'continuation=agreed': combined(
    phrases('selon | aux termes de | conformément à | en vertu de | dans le cadre de'),
    phrases(
      "l'accord | cet accord | ce protocole | le protocole | le protocole d'accord | ce protocole d'accord | le mémorandum | ce mémorandum | la convention | cette convention | l'accord de coopération | le mémorandum d'entente",
    ),
  ),
};
