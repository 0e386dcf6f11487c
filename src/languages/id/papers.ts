import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in Indonesian what stands in a paper: in the one that two sides have signed, in a law or its draft. */
export const paperCues: Cues = {
  'verb=sends': phrases('mengirim | mengirimkan | menyurati | melayangkan'),
  'verb=lays down': phrases('mengatur | mengatur bahwa | menetapkan | menentukan | menentukan bahwa | mensyaratkan'),
  'continuation=agreed': combined(
    phrases('menurut | berdasarkan | sesuai | sesuai dengan | sebagaimana | merujuk pada'),
    ['', ...phrases('isi | poin | butir-butir | isi dari')],
    phrases(
      'kesepakatan | kesepakatan kerja sama | perjanjian | perjanjian kerja sama | nota kesepahaman | nota | nota kerja sama | memorandum | memorandum kesepahaman | MoU | penandatanganan | yang ditandatangani | peraturan koordinasi | regulasi koordinasi | program koordinasi | program kerja sama | rencana kerja sama | kontrak | dokumen kerja sama',
    ),
    ['', ...phrases('tersebut | ini | itu | bersama')],
  ),
};
