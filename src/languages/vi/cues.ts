import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';
import { adverbs, verbs } from './verbs.ts';

/** Vietnamese words and what they mean to a frame. */
export const cues: Cues = {
  honorific: phrases(
    `đồng chí | các đồng chí | đ/c | Đ/c | ông | bà | các ông | các bà | anh | chị | cô | GS | GS. | TS | TS. | PGS | PGS. | GS.TS | GS.TS. | GS. TS. | GS TS | PGS.TS | PGS.TS. | PGS. TS. | PGS TS | ThS | ThS. | BS | BS. | BSCKI | BSCKI. | BSCKII | BSCKII. | BS.CKI | BS.CKI. | BS.CKII | BS.CKII. | BS CKI | BS CKII | BSCK II | BSCK I | BS.CK2 | BS.CK1 | CKI | CKII | bác sĩ | Bác sĩ CKI | Bác sĩ CKII | Bác sĩ chuyên khoa I | Bác sĩ chuyên khoa II | tiến sĩ | Giáo sư | Phó Giáo sư | Giáo sư, Tiến sĩ | Phó Giáo sư, Tiến sĩ | Phó Giáo sư, TS. | thạc sĩ | dược sĩ | DS | DS. | DSCKI | DSCKII | điều dưỡng | Thượng tướng | Đại tướng | Trung tướng | Thiếu tướng | Đại tá | Thượng tá | Trung tá | Thiếu tá | Thầy thuốc nhân dân | Thầy thuốc ưu tú | TTND | TTND. | TTƯT | TTƯT. | Luật sư | Kỹ sư | Nghệ sĩ | NGND | NGƯT`,
  ),
  pronoun: phrases('ông | bà | đồng chí | anh | chị | chúng tôi | chúng ta | tôi'),
  bridge: phrases('điểm cầu | đầu cầu | các điểm cầu | các đầu cầu | điểm cầu chính | điểm kết nối | cầu truyền hình'),
  former: phrases('nguyên | cựu'),
  hold: phrases(
    `tổ chức | phối hợp tổ chức | đã tổ chức | vừa tổ chức | đồng tổ chức | long trọng tổ chức | chủ trì tổ chức | được tổ chức | diễn ra | đã diễn ra | khai mạc | đã khai mạc | bế mạc | tiến hành | đã tiến hành | tổ chức khai mạc | cùng tổ chức | đăng cai | đã phối hợp tổ chức | mở`,
  ),
  attend: phrases(
    `dự | làm trưởng đoàn | tiếp và làm việc | tiếp và làm việc với đoàn có | làm việc với đoàn có | tiếp đoàn có | cùng đi có | cùng dự có | tham gia đoàn có | tham gia đoàn công tác có | tham dự | tới dự | đến dự | về dự | cùng dự | cùng tham dự | dự và | tham gia | có sự tham gia | có sự tham dự | có sự hiện diện | tham gia dự | dự hội nghị có | có mặt | hiện diện | sự tham dự của | sự tham gia của | với sự tham dự của | với sự tham gia của | sự có mặt của | với sự có mặt của | chứng kiến | sự chứng kiến của | cùng đi | cùng tham gia | tháp tùng | dự cuộc họp | dự buổi làm việc | đến tham dự | tới tham dự | dự có`,
  ),
  speak: phrases(
    `phát biểu | phát biểu chỉ đạo | phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | phát biểu tại | phát biểu chào mừng | phát biểu tham luận | trình bày | trình bày tham luận | trình bày báo cáo | báo cáo | nhấn mạnh | khẳng định | cho biết | cho rằng | nêu rõ | chia sẻ | ghi nhận | biểu dương | đánh giá | đánh giá cao | nhận định | thông tin | nói | kết luận | kết luận hội nghị | chỉ rõ | bày tỏ | chúc mừng | cảm ơn | lưu ý | quán triệt | tham luận | phân tích | giải đáp | trả lời | tiếp thu | thông báo | lý giải | cho hay | đọc diễn văn | truyền đạt | phản ánh | công bố | giới thiệu | phổ biến nội dung | triển khai nội dung | đọc báo cáo | có bài phát biểu | thay mặt | nêu | giải thích | trao đổi`,
  ),
  chair: phrases(
    `chủ trì | đồng chủ trì | chủ trì hội nghị | chủ trì cuộc họp | chủ trì buổi làm việc | dẫn đầu | chủ tọa | điều hành | điều hành hội nghị | dưới sự chủ trì của | chủ trì tại | cùng chủ trì | chủ trì điểm cầu`,
  ),
  launch: phrases(
    'phát động | phát lệnh | khởi động | lễ phát động | ra mắt | bấm nút khởi động | phát động phong trào',
  ),
  movement: phrases(
    'phong trào thi đua | phong trào thi đua yêu nước | phong trào | thi đua | cuộc vận động | chiến dịch | tháng hành động | chương trình | đợt thi đua | tháng cao điểm',
  ),
  present: phrases(
    'trao | đã trao | trao tặng | công bố và trao | tặng | thừa ủy quyền trao | trao các quyết định | đã trao tặng',
  ),
  ask: phrases(
    `yêu cầu | đề nghị | chỉ đạo | giao | kiến nghị | đề xuất | kêu gọi | nhắc nhở | khuyến cáo | khuyến nghị | đôn đốc | lưu ý | giao nhiệm vụ | giao nhiệm vụ cho | nhấn mạnh cần | nhấn mạnh yêu cầu | nhấn mạnh việc cần | cho rằng cần | đề nghị cần | gợi ý | lệnh cho | chỉ thị | ra lệnh | vận động | đặt ra yêu cầu | nhấn mạnh`,
  ),
  pledge: phrases('cam kết | hứa | xin hứa | khẳng định quyết tâm | bày tỏ quyết tâm | quyết tâm | cam đoan | hứa hẹn'),
  will: phrases(
    'sẽ | chịu trách nhiệm | sẽ tiếp tục | phấn đấu | đặt mục tiêu | đề ra mục tiêu | mục tiêu | dự kiến | dự kiến sẽ | có kế hoạch | xác định | xác định mục tiêu | đặt ra mục tiêu | phấn đấu đến | đặt chỉ tiêu | hướng tới | tới đây | tiếp tục sẽ',
  ),
  need: phrases(
    'cần | cần phải | phải | cần tiếp tục | nên | cần thiết phải | có trách nhiệm | cần tập trung | cần sớm | cần có | cần được | bắt buộc phải | tuyệt đối không',
  ),
  continuation: phrases(
    `đồng thời | bên cạnh đó | ngoài ra | cùng với đó | song song với đó | song song đó | trong đó | thứ nhất | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | tám là | trước hết | trước mắt | cuối cùng | tiếp đó | mặt khác | đặc biệt | thời gian tới | trong thời gian tới | cùng với việc | về lâu dài | tiếp theo | theo đó | hơn nữa | qua đó | cụ thể | về | đối với | trong năm tới | liên quan đến | nhân dịp này`,
  ),
  that: phrases('rằng | là'),
  by: phrases('do | bởi'),
  'of=at': phrases('tại | ở | trong'),
  of: phrases('của | các | những | thuộc | cho | cùng các | từ | phụ trách | kiêm | toàn | mọi | một số'),
  and: phrases('và | cùng | cùng với | cũng như | & | lẫn'),
  is: phrases(
    'là | ở mức | ước | ước khoảng | hiện là | hiện có | còn | tăng lên | giảm xuống | giảm còn | tăng lên đến | chiếm | lên | lên tới | có | ghi nhận | duy trì ở mức | ước tính | vào khoảng | ở mức khoảng | xuống còn | là khoảng | tăng từ',
  ),
  reach: phrases(
    'đạt | ước đạt | đạt và vượt | đã đạt | hoàn thành | hoàn thành và vượt | đã hoàn thành | đạt được | đạt mức | đạt hoặc vượt | đạt khoảng | đạt tỷ lệ | đáp ứng | thực hiện đạt | đạt và vượt mức',
  ),
  exceed: phrases('vượt | vượt mức | vượt quá | vượt xa | đã vượt | vượt so với'),
  miss: phrases(
    'không đạt | chưa đạt | chưa hoàn thành | không hoàn thành | chưa đạt được | vẫn chưa đạt | thấp hơn chỉ tiêu | còn thấp hơn | chưa đạt mức | chưa bảo đảm | dưới chỉ tiêu',
  ),
  target: phrases(
    'chỉ tiêu | mục tiêu | kế hoạch | chỉ tiêu kế hoạch | các chỉ tiêu | nhiệm vụ | tiêu chí | chỉ tiêu giao | kế hoạch giao | kế hoạch năm | KH',
  ),
  assigned: phrases('được giao | đề ra | đặt ra | giao cho | được đề ra'),
  'comparator=>': phrases('trên | hơn | vượt | cao hơn | lớn hơn | vượt trên | quá'),
  'comparator=>=': phrases(
    'ít nhất | tối thiểu | tối thiểu là | không dưới | không thấp hơn | từ | đạt từ | ≥ | trở lên | ít nhất là | thấp nhất',
  ),
  'comparator=<': phrases('dưới | thấp hơn | ít hơn | nhỏ hơn'),
  'comparator=<=': phrases('tối đa | không quá | không vượt quá | nhiều nhất | ≤ | không cao hơn | chậm nhất'),
  'comparator=~': phrases('khoảng | gần | xấp xỉ | chừng | gần như'),
  'unit=per 10,000 people': phrases(
    'trên 10.000 dân | /10.000 dân | /vạn dân | trên một vạn dân | trên vạn dân | /1 vạn dân | trên 1 vạn dân',
  ),
  'unit=per 100,000 people': phrases('/100.000 dân | trên 100.000 dân'),
  'unit=per 1,000 live births': phrases('trên 1.000 trẻ đẻ sống | /1.000 trẻ đẻ sống'),
  'unit=per 100,000 live births': phrases('trên 100.000 trẻ đẻ sống | /100.000 trẻ đẻ sống'),
  'unit=days': phrases('ngày'),
  'unit=hours': phrases('giờ'),
  'unit=million USD': phrases('triệu USD | triệu đô la Mỹ | triệu đô la'),
  compare: phrases('so với | so với cùng kỳ | so với năm | cùng kỳ năm | so cùng kỳ'),
  outOf: phrases('trên tổng số | trong tổng số'),
  change: phrases('tăng | giảm | tăng gấp | giảm gần | tăng thêm | gấp | giảm tới | tăng hơn | giảm hơn | bằng'),
  'unit=percent': phrases('phần trăm'),
  'unit=percentage points': phrases('điểm phần trăm'),
  'unit=times': phrases('lần'),
  'unit=years': phrases('tuổi'),
  'unit=cm': phrases('cm | xăng-ti-mét'),
  'unit=billion VND': phrases('tỷ đồng | tỉ đồng'),
  'unit=million VND': phrases('triệu đồng'),
  'unit=points': phrases('điểm'),
  today: phrases('sáng nay | chiều nay | tối nay | hôm nay | sáng cùng ngày | chiều cùng ngày'),
  online: phrases('trực tuyến | online | truyền hình trực tuyến'),
  inPerson: phrases('trực tiếp'),
  purpose: phrases(
    'nhằm | để | góp phần | qua đó | từ đó | bảo đảm cho | đáp ứng | phục vụ | hướng tới | hướng đến | tạo',
  ),
  including: phrases('trong đó có | bao gồm | gồm | như | cụ thể là | nhất là | đặc biệt là | trong đó'),
  adverb: adverbs,
  verb: [...verbs, 'Khám bệnh, chữa bệnh', 'khám bệnh, chữa bệnh'],
  challenge: phrases(
    'khó khăn | hạn chế | tồn tại | bất cập | vướng mắc | thách thức | còn thiếu | thiếu hụt | còn hạn chế | chưa đồng bộ | chưa đáp ứng | còn thấp | còn cao | yếu kém | chưa ổn định',
  ),
  achievement: phrases(
    'kết quả | thành tựu | thành tích | tích cực | tiến bộ | được nâng cao | được nâng lên | được cải thiện | được tăng cường | thành công | được kiểm soát | chuyển biến',
  ),
  approve: phrases('phê duyệt | về việc phê duyệt | ban hành | về việc ban hành | về | thông qua'),
  numberWord: phrases('số hiệu'),
  'periodWord=period': phrases('giai đoạn | thời kỳ | nhiệm kỳ'),
  'periodWord=year': phrases('năm | trong năm'),
  draft: phrases('dự thảo | dự án'),
  award: phrases(
    'Bằng khen | Huân chương | Huân chương Lao động | Giấy khen | Cờ thi đua | Kỷ niệm chương | danh hiệu | quà | bằng khen | giấy khen',
  ),
  indicatorHead: phrases(
    'tỷ lệ | tỉ lệ | số | số lượng | tổng số | mức | tỷ suất | tỉ suất | tỷ số | tuổi thọ | độ bao phủ | công suất | bình quân',
  ),
  vision: phrases('tầm nhìn đến | tầm nhìn đến năm | tầm nhìn'),
  according: phrases('theo'),
  credit: phrases('ảnh | Ảnh | clip | bài, ảnh | tin, ảnh | nguồn ảnh'),
  inspect: phrases(
    'kiểm tra | đến kiểm tra | đi kiểm tra | kiểm tra thực tế | đến thăm | thăm | khảo sát | đi khảo sát | thị sát | kiểm tra công tác | kiểm tra tiến độ',
  ),
  perfect: words('đã từng'),
  passive: words('được bị'),
  amend: phrases('sửa đổi, bổ sung | sửa đổi bổ sung | sửa đổi'),
  'areaWord=province': phrases('tỉnh'),
  'areaWord=city': phrases('thành phố | TP | TP. | Tp.'),
  'group=delegates': phrases('đại biểu | các đại biểu | nhiều đại biểu | nhiều ý kiến | các ý kiến | ý kiến | cử tri'),
  'adverb=not': phrases('không | chưa | không được | đừng | chẳng'),
  delegation: phrases('đoàn công tác | đoàn | đoàn kiểm tra | đoàn khảo sát | đoàn giám sát'),
  sign: phrases('ký kết | ký | đã ký | ký biên bản'),
  country: phrases(
    'Việt Nam | Nhật Bản | Hàn Quốc | Trung Quốc | Lào | Campuchia | Thái Lan | Indonesia | Malaysia | Singapore | Philippines | Myanmar | Brunei | Australia | Úc | Hoa Kỳ | Mỹ | Pháp | Đức | Ấn Độ | Anh quốc | Vương quốc Anh | Cuba | Nga | Liên bang Nga | Canada | New Zealand | Liên minh châu Âu | EU | Thụy Sĩ | Hà Lan | Na Uy | Thụy Điển | Đan Mạch | Italia | Bỉ',
  ),
  districtWord: phrases('huyện | thị xã | quận | xã | phường | thị trấn | đặc khu | TX.'),
  organizationHead: phrases(
    'Bệnh viện Trung ương | Bệnh viện Đa khoa | Bệnh viện Hữu nghị | Bệnh viện Quốc tế | Bệnh viện | Viện | Trung tâm | Sở | Ban | Cục | Vụ | Phòng | Khoa | Trường | Trường Đại học | Đại học | Học viện | Hội | Công ty | Chi cục | Trạm Y tế | Hội đồng | Liên đoàn | Tổng cục | Văn phòng | Quỹ | Tập đoàn | Tổ chức | Báo | Đài | Bệnh xá | Phòng khám | Đoàn | Công đoàn | Đảng bộ | Đảng ủy | Chi bộ | Hiệp hội | Tổng Công ty | Nhà máy',
  ),
};
