import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Who comes together, by what they come for. */
export const delegationCues: Cues = {
  'delegation=delegation': phrases(
    'delegasi | delegasi kerja | rombongan | rombongan kerja | tim kerja | kelompok kerja | tim tersebut | tim itu | tim ini',
  ),
  'delegation=inspection delegation': phrases(
    'tim inspeksi | tim pemeriksa | delegasi pemeriksa | delegasi inspeksi | tim inspeksi gabungan | tim inspeksi lintas sektor | tim inspeksi lintas sektoral | tim inspeksi antarsektor | tim inspeksi antardepartemen | tim inspeksi interdisipliner | delegasi inspeksi interdisipliner | delegasi inspeksi antardisiplin | delegasi inspeksi antarsektor | delegasi inspeksi lintas sektor | delegasi interdisipliner | delegasi antarsektor | delegasi lintas sektor | tim antarsektor | tim lintas sektor',
  ),
  'delegation=survey delegation': phrases('delegasi survei | tim survei'),
  'delegation=supervision delegation': phrases(
    'delegasi pengawas | delegasi pengawas tematik | delegasi pengawasan tematik | delegasi pengawas khusus | delegasi pemantau | delegasi pemantauan | delegasi pengawasan | delegasi pengawasnya | tim pengawas | tim pengawasan',
  ),
};
