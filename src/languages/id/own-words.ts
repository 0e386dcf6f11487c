import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in Indonesian that all behind it is somebody's words: a conclusion, point by point. */
export const ownWords: Cues = {
  'speak=dictates': combined(
    phrases(
      'menyimpulkan | menyampaikan kesimpulan | memberikan kesimpulan | memberikan arahan | menyampaikan arahan | mengarahkan | menginstruksikan',
    ),
    phrases(
      'sebagai berikut | hal-hal berikut | beberapa hal berikut | beberapa hal sebagai berikut | isi berikut | konten berikut',
    ),
  ),
};
