import { words } from '../words.ts';

/** Words that stand where a verb of asking or attending could, between somebody and whoever does something, and are none. */
export const noCues = new Set(
  words(`aide aider aidé aidée accompagné accompagnée permis permet autorisé félicité félicitée remercié salué vu entendu laissé fait amené conduit rencontré rejoint visité soutenu formé réuni pour avec sans chez dans sur sous
  par selon depuis pendant comme dont où qui que quand lorsque puis et ou mais donc car est sont était étaient être été ont avait avaient aura sera seront`),
);
