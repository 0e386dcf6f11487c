import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Who is asked to do something. */
export const groupCues: Cues = {
  'group=contractors': phrases('kontraktor | para kontraktor'),
  'group=investors': phrases('investor | para investor | pemilik proyek'),
  'group=management agencies': phrases('badan pengelola | badan-badan pengelola | instansi pengelola'),
  'group=Youth Union organisations': phrases('organisasi Serikat Pemuda | organisasi-organisasi Serikat Pemuda'),
};

/** What a list of those who are there begins with. */
export const attendance = phrases(
  'peserta konferensi antara lain | peserta rapat antara lain | peserta acara antara lain | peserta antara lain | tamu undangan meliputi | tamu undangan antara lain | para tamu antara lain | yang diwakili antara lain | konferensi mempertemukan | acara mempertemukan',
);
