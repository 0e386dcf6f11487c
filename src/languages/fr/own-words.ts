import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in French that all behind it is somebody's words: a conclusion, point by point. */
export const ownWords: Cues = {
  // At the head of a point they ask whoever stands behind them.
  'verb=assigns': phrases('charger'),
  'speak=dictates': combined(
    phrases('conclu | conclut | donné ses instructions | donné ses directives | tiré les conclusions'),
    phrases('comme suit | ainsi | sur les points suivants | par les points suivants | suivantes'),
  ),
};
