import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Who comes together, by what they come for. */
export const delegationCues: Cues = {
  'delegation=delegation': phrases(
    'đoàn công tác | đoàn | phái đoàn | đoàn công tác liên ngành | đoàn công tác đặc biệt | đoàn liên ngành | tổ công tác liên ngành',
  ),
  'delegation=inspection delegation': phrases(
    'đoàn kiểm tra | đoàn thanh tra | đoàn kiểm tra liên ngành | đoàn thanh tra liên ngành | đoàn thanh tra, kiểm tra | đoàn thanh tra, kiểm tra liên ngành | đoàn kiểm tra, giám sát | tổ kiểm tra liên ngành | đoàn thẩm định liên ngành',
  ),
  'delegation=survey delegation': phrases('đoàn khảo sát'),
  'delegation=supervision delegation': phrases(
    'đoàn giám sát | đoàn giám sát chuyên đề | đoàn giám sát liên ngành | đoàn giám sát, kiểm tra',
  ),
};
