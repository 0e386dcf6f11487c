import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Who is asked to do something. */
export const groupCues: Cues = {
  'group=contractors': phrases('nhà thầu | các nhà thầu | đơn vị thi công | các đơn vị thi công'),
  'group=investors': phrases('chủ đầu tư | các chủ đầu tư'),
  'group=management agencies': phrases(
    'cơ quan quản lý | các cơ quan quản lý | cơ quan quản lý nhà nước | các cơ quan quản lý nhà nước',
  ),
  'group=doctors': phrases('đội ngũ thầy thuốc | đội ngũ y bác sĩ | đội ngũ y, bác sĩ'),
  'group=leaders': phrases('tập thể lãnh đạo'),
  'group=Youth Union organisations': phrases('tổ chức Đoàn | các tổ chức Đoàn | các cấp bộ Đoàn'),
};

/** What a list of those who are there begins with. */
export const attendance = phrases(
  'vinh dự đón tiếp | vinh dự được đón tiếp | hội nghị quy tụ | sự kiện quy tụ | đại diện các tổ chức quốc tế gồm | đại diện các tổ chức quốc tế có',
);
