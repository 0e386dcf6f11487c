import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in Vietnamese what stands in a paper: in the one that two sides have signed, in a law or its draft. */
export const paperCues: Cues = {
  'verb=sends': phrases('gửi | gửi tới | gửi đến | gửi cho'),
  'verb=lays down': phrases('quy định | quy định rõ'),
  'continuation=agreed': combined(
    phrases('theo | căn cứ'),
    ['', ...phrases('nội dung | các nội dung | nội dung của')],
    phrases(
      'ký kết | đã ký kết | thỏa thuận | thoả thuận | thỏa thuận hợp tác | thoả thuận hợp tác | biên bản | biên bản ghi nhớ | biên bản ghi nhớ hợp tác | biên bản thỏa thuận | bản ghi nhớ | bản thỏa thuận | ghi nhớ | hợp đồng | văn bản ký kết | văn kiện | quy chế phối hợp | chương trình phối hợp | chương trình phối hợp công tác | kế hoạch phối hợp | chương trình ký kết | cam kết hợp tác',
    ),
    ['', ...phrases('này | nói trên')],
  ),
};
