import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in Vietnamese that all behind it is somebody's words: a conclusion, point by point. */
export const ownWords: Cues = {
  // Whoever agrees to do something pledges it.
  'verb=agrees': phrases('thống nhất'),
  'word=agrees': phrases('đồng ý | nhất trí'),
  'speak=dictates': combined(
    phrases(
      'kết luận | phát biểu kết luận | kết luận, chỉ đạo | có ý kiến chỉ đạo | có ý kiến | có ý kiến kết luận | phát biểu chỉ đạo | kết luận cuộc họp | kết luận buổi làm việc | kết luận hội nghị',
    ),
    phrases(
      'như sau | một số nội dung sau | một số nội dung như sau | các nội dung sau | các nội dung như sau | những nội dung sau | một số vấn đề sau | một số vấn đề như sau',
    ),
  ),
};
