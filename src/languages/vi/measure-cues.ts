import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Vietnamese words around figures: reaching and missing targets, comparing, units. */
export const measureCues: Cues = {
  // Behind a paper or its targets: what it says.
  'continuation=namely': phrases('cụ thể | cụ thể hơn'),
  // What the other side of an agreement does.
  'continuation=side': phrases('về phía mình | về phần mình | ngược lại | đổi lại'),
  of: phrases(
    'tính đến ngày | tính đến hết | tính đến nay | tính đến tháng | tính đến thời điểm | tính đến cuối | tính tới ngày | của | thuộc | cho | cùng các | từ | phụ trách | kiêm | toàn | mọi | một số',
  ),
  is: phrases(
    'dừng ở | mới dừng ở | chỉ dừng ở | dừng lại ở | mới dừng lại ở | nên có tới | nên vẫn còn | nên còn | nên mới có | là | ở mức | mới có | chỉ có | chỉ còn | hiện chỉ có | vẫn còn | đang là | ước | ước khoảng | hiện là | hiện có | còn | tăng lên | giảm xuống | giảm còn | tăng lên đến | chiếm | lên | lên tới | có | ghi nhận | duy trì ở mức | ước tính | vào khoảng | ở mức khoảng | xuống còn | là khoảng | tăng từ',
  ),
  // What is to be done next, as a heading or subject of it.
  'word=next': phrases('trọng tâm | phương hướng'),
  // Who points out tasks asks for them.
  'speak=points': phrases('nêu | nêu ra | nêu rõ | chỉ ra | chỉ rõ | gợi mở | gợi ra | vạch rõ | đúc kết'),
  // Who is told what to do behind asks of others.
  'group=residential areas': phrases('các khu vực | các khu dân cư | các khu phố | các tổ dân phố | các thôn, bản'),
  'group=residents': phrases('mỗi người dân | mọi người dân | mỗi gia đình | mỗi hộ gia đình'),
  // What somebody had to do because of something; a need itself where a verb follows.
  'need=so': phrases('nên'),
  'word=so': phrases('khiến | khiến cho | làm cho | khiến nhiều'),
  'word=reason': phrases('bởi vì | bởi lẽ'),
  'word=cause': phrases('do ảnh hưởng của | do tác động của | do thiếu | nguyên nhân là do'),
  'word=results': phrases('dẫn đến | dẫn tới'),
  // A disease whose name has the commas of a list.
  'word=hand foot mouth': phrases('tay chân miệng | tay, chân, miệng | tay - chân - miệng'),
  'word=is possible': phrases('có thể'),
  'word=if': phrases('nếu'),
  // Its second syllable is also the word for number.
  'word=population': phrases('dân số'),
  // What is not to be over a bound is to be at most that.
  'verb=lets not': phrases('không để | không để xảy ra | không để cho'),
  'verb=has': phrases('thành lập'),
  'verb=kills': phrases('cướp đi sinh mạng | làm chết'),
  'reach=exact': phrases(
    'đúng như mức | đúng bằng mức | đúng như chỉ tiêu | đúng như được giao | đúng như kế hoạch giao | bằng kế hoạch đề ra | bằng kế hoạch giao | bằng chỉ tiêu giao | đúng bằng chỉ tiêu giao | bằng chỉ tiêu đề ra',
  ),
  'reach=beyond': phrases('hoàn thành và vượt | hoàn thành và vượt mức'),
  'reach=either': phrases('đạt và vượt mức | đạt và vượt | đạt hoặc vượt'),
  reach: phrases(
    'về đích sớm so với | về đích sớm hơn | về đích trước | về đích trước hạn so với | hoàn thành sớm so với | hoàn thành sớm hơn | phù hợp với kế hoạch | phù hợp với kế hoạch được giao | phù hợp với chỉ tiêu được giao | phù hợp kế hoạch giao | đúng mức | đạt | ước đạt | đã đạt | hoàn thành | đã hoàn thành | đạt được | đạt mức | mới đạt | chỉ đạt | mới chỉ đạt | mới được | chỉ mới đạt | đạt trên mức | đúng kế hoạch | đúng chỉ tiêu | đúng kế hoạch đề ra | đạt khoảng | đạt tỷ lệ | đáp ứng | thực hiện đạt',
  ),
  exceed: phrases('vượt | vượt mức | vượt quá | vượt xa | đã vượt | vượt so với'),
  'miss=planned': phrases(
    'chưa giảm như kế hoạch | chưa giảm như kế hoạch đề ra | không giảm như kế hoạch | chưa giảm theo kế hoạch | chưa tăng như kế hoạch | chưa giảm như mong muốn | chưa giảm như mục tiêu đề ra | chưa giảm theo mục tiêu đề ra',
  ),
  // What should be low is met by it.
  'miss=lower': phrases(
    'thấp hơn chỉ tiêu | thấp hơn kế hoạch | thấp hơn mục tiêu | thấp hơn chỉ tiêu được giao | thấp hơn chỉ tiêu giao | thấp hơn so với chỉ tiêu | thấp hơn so với kế hoạch | thấp hơn so với chỉ tiêu được giao | dưới chỉ tiêu | dưới kế hoạch | dưới mục tiêu',
  ),
  miss: phrases(
    'không đạt | chưa đạt | chưa đạt tiến độ | không đạt tiến độ | chưa bảo đảm tiến độ | chậm so với tiến độ | chưa hoàn thành | không hoàn thành | chưa đạt được | vẫn chưa đạt |        kém chỉ tiêu | kém kế hoạch |   cũng không đạt | đều không đạt | đều chưa đạt | còn cách xa | chưa thực hiện đạt | không hoàn thành được | còn thấp hơn | chưa đạt mức | chưa bảo đảm |  chưa giảm xuống dưới | chưa kéo giảm xuống | chưa kéo giảm xuống dưới | chưa kéo xuống | chưa hạ xuống | chưa về mức | chưa giảm xuống | chưa giảm dưới | chưa giảm còn | chưa giảm được xuống dưới | chưa xuống dưới | chưa hạ xuống dưới | chưa giảm được xuống | chưa đạt tới | chưa đạt đến | vẫn chưa đạt mức | vẫn chưa hoàn thành | chưa tăng lên | thấp hơn mức giao |  chậm so với | còn chậm so với | chưa theo kịp | chưa kịp | chưa bảo đảm tiến độ | chậm tiến độ so với | thấp hơn so với tiến độ | thấp hơn nhiều so với tiến độ | thấp hơn nhiều so với kế hoạch | thấp hơn nhiều so với chỉ tiêu | vẫn thấp hơn chỉ tiêu | vẫn thấp hơn kế hoạch',
  ),
  'target=plan': phrases('kế hoạch'),
  target: phrases(
    'so với yêu cầu | so với mức yêu cầu | chỉ tiêu | mục tiêu | chỉ tiêu kế hoạch | các chỉ tiêu | nhiệm vụ | tiêu chí | chỉ tiêu giao | kế hoạch giao | kế hoạch năm | KH | mức yêu cầu | yêu cầu kỹ thuật | ngưỡng | mức trần | mức sinh thay thế | tiến độ đề ra | tiến độ kế hoạch | tiến độ năm | mức quy định',
  ),
  assigned: phrases('được giao | đề ra | đặt ra | giao cho | được đề ra'),
  'comparator=>': phrases('> | trên | hơn | vượt | cao hơn | lớn hơn | vượt trên | quá'),
  'comparator=>=': phrases(
    'hoặc cao hơn | hoặc nhiều hơn | hoặc hơn | ít nhất | tối thiểu | tối thiểu là | không dưới | không thấp hơn | ≥ | trở lên | ít nhất là | thấp nhất',
  ),
  'comparator=from': phrases('từ | đạt từ | từ mức'),
  'comparator=only': phrases('chỉ | mới | mới chỉ | vỏn vẹn | chỉ khoảng'),
  'comparator=rank': phrases(
    'đứng ở thứ | vươn lên thứ | tăng lên thứ | vị trí thứ | vị trí số | thứ hạng | hạng thứ | xếp hạng | xếp thứ | đứng thứ | xếp vị trí thứ | đứng vị trí thứ | xếp hạng thứ | đứng ở vị trí thứ | xếp ở vị trí thứ',
  ),
  'comparator=<': phrases('< | dưới | thấp hơn | ít hơn | nhỏ hơn | chậm hơn'),
  'comparator=<=': phrases(
    'hoặc thấp hơn | hoặc ít hơn | trở xuống | tối đa | không quá | không vượt quá | nhiều nhất | ≤ | không cao hơn | chậm nhất | chậm nhất là | chậm nhất trong | muộn nhất | không chậm quá | không lớn hơn | cao nhất là',
  ),
  'comparator=~': phrases('khoảng | gần | xấp xỉ | chừng | gần như'),
  'unit=per 10,000 people': phrases(
    'cứ 10.000 dân thì | cứ 10.000 dân | cứ 1 vạn dân | cứ một vạn dân | cứ mỗi vạn dân | mỗi vạn dân | bình quân mỗi vạn dân | trên 10.000 dân | /10.000 dân | /vạn dân | trên một vạn dân | trên vạn dân | /1 vạn dân | trên 1 vạn dân | /một vạn dân | /10 nghìn dân | trên 10 nghìn dân | /10 ngàn dân | trên mười nghìn dân | cho 10.000 dân | cho mỗi 10.000 dân | cho 1 vạn dân | trên 10.000 người dân | /10.000 người dân | /10000 dân | /vạn người dân',
  ),
  'unit=per 100,000 people': phrases(
    '/100.000 dân | /100 nghìn dân | trên 100 nghìn dân | trên mười vạn dân | /10 vạn dân | /100.000 người dân | trên 100.000 người dân | trên 100.000 dân',
  ),
  // The sign is often written with letters.
  'unit=per 1,000': phrases('%o | %0 | %₀ | phần nghìn | phần ngàn'),
  'unit=per 1,000 people': phrases(
    'trên 1.000 dân | /1.000 dân | /1.000 người dân | trên 1.000 người dân | trên một nghìn dân',
  ),
  'unit=per 1,000 live births': phrases(
    'trên 1.000 trẻ đẻ sống | /1.000 trẻ đẻ sống | trên 1.000 ca sinh sống | /1.000 trẻ sinh sống',
  ),
  'unit=live births': phrases('trẻ đẻ sống | trẻ sinh sống | ca đẻ sống | ca sinh sống'),
  'unit=per 100,000 live births': phrases('trên 100.000 trẻ đẻ sống | /100.000 trẻ đẻ sống'),
  'unit=boys per 100 girls': phrases(
    'bé trai/100 bé gái | trẻ trai/100 trẻ gái | bé trai trên 100 bé gái | trẻ em trai/100 trẻ em gái | nam/100 nữ | trai/100 gái | trẻ trai trên 100 trẻ gái',
  ),
  'unit=children per woman': phrases('con/phụ nữ | con/bà mẹ | con trên một phụ nữ | con/1 phụ nữ'),
  'unit=days': phrases('ngày'),
  'unit=minutes': phrases('phút'),
  'unit=hours': phrases('giờ'),
  'unit=million USD': phrases('triệu USD | triệu đô la Mỹ | triệu đô la'),
  'word=1 times': phrases(
    'mỗi năm một lần | mỗi tháng một lần | mỗi tuần một lần | mỗi quý một lần | mỗi ngày một lần | một lần mỗi năm | một lần mỗi tháng | một lần mỗi tuần | một lần mỗi quý | một lần trong năm | năm một lần | tháng một lần | tuần một lần | quý một lần | hằng năm một lần',
  ),
  'word=2 times': phrases(
    'mỗi năm hai lần | mỗi tháng hai lần | mỗi tuần hai lần | hai lần mỗi năm | hai lần mỗi tháng | hai lần mỗi tuần | năm hai lần | tháng hai lần | tuần hai lần',
  ),
  'number=2 times': phrases('gấp đôi | tăng gấp đôi | gấp hai lần | tăng gấp hai lần | cao gấp đôi'),
  'number=3 times': phrases('gấp ba | gấp ba lần | tăng gấp ba | tăng gấp ba lần'),
  'number=0': phrases('không một | không có một'),
  'number=0 outbreaks': phrases(
    'không ghi nhận ổ dịch | chưa ghi nhận ổ dịch | không phát sinh ổ dịch | không có ổ dịch | chưa có ổ dịch | không xuất hiện ổ dịch',
  ),
  'number=0 cases': phrases(
    'không ghi nhận ca | chưa ghi nhận ca | không ghi nhận trường hợp | chưa ghi nhận trường hợp | không ghi nhận trường hợp nào | chưa ghi nhận trường hợp nào | không ghi nhận ca nào | không có ca nào | không có trường hợp nào mắc | không phát hiện ca | chưa phát hiện ca | không phát hiện trường hợp nào | chưa phát hiện trường hợp nào | không ghi nhận ca mắc | không ghi nhận ca bệnh | không ghi nhận ca nhiễm | không ghi nhận trường hợp mắc | không ghi nhận trường hợp nhiễm | chưa ghi nhận ca mắc | chưa ghi nhận ca bệnh | chưa ghi nhận ca nhiễm | chưa ghi nhận trường hợp mắc | chưa ghi nhận trường hợp nhiễm | không có ca mắc | không có ca bệnh | không có ca nhiễm | không có trường hợp mắc | không phát hiện ca mắc | không phát hiện ca bệnh | không phát hiện trường hợp mắc | chưa phát hiện ca mắc | chưa phát hiện ca bệnh | chưa phát hiện trường hợp mắc | chưa có ca mắc | chưa có ca bệnh | không xảy ra ca mắc',
  ),
  'number=0 deaths': phrases(
    'chưa có tử vong | chưa ghi nhận tử vong | không có ca tử vong | không có trường hợp tử vong | không có tử vong | không ghi nhận ca tử vong | không ghi nhận trường hợp tử vong | chưa ghi nhận ca tử vong | chưa ghi nhận trường hợp tử vong | chưa có ca tử vong | chưa có trường hợp tử vong | không có trường hợp nào tử vong | không có ca nào tử vong | chưa có trường hợp nào tử vong | không có bệnh nhân tử vong | không ghi nhận tử vong | không có người tử vong | không để xảy ra tử vong',
  ),
  'number=1 deaths': phrases('một ca tử vong | một trường hợp tử vong | một người tử vong | một bệnh nhân tử vong'),
  compare: phrases(
    'kể từ | kể từ năm | so với | so với cùng kỳ | so với cùng kỳ năm | so với cùng kỳ năm ngoái | so với cùng kỳ năm trước | cùng kỳ | của cùng kỳ năm | so với năm trước | so với năm ngoái | so năm | với cùng kỳ năm | hơn cùng kỳ năm | so với năm | cùng kỳ năm | so cùng kỳ',
  ),
  outOf: phrases('trên tổng số | trong tổng số | trong số | trên tổng'),
  change: phrases('tăng | giảm | tăng gấp | giảm gần | tăng thêm | gấp | giảm tới | tăng hơn | giảm hơn'),
  'change=equal': phrases(
    'ngang bằng với | tương đương | tương đương với | khớp với | bằng | đúng bằng | bằng với | ngang với | ngang bằng',
  ),
  'unit=percent': phrases('phần trăm'),
  'unit=times': phrases('lần'),
  'unit=years': phrases('tuổi'),
  'unit=cm': phrases('cm | xăng-ti-mét'),
  'unit=billion VND': phrases('tỷ đồng | tỉ đồng'),
  'unit=million VND': phrases('triệu đồng'),
  'unit=points': phrases('điểm | điểm phần trăm | điểm %'),
};
