import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';
import { adverbs, verbs } from './verbs.ts';

/** Years by the old calendar ("Tết Nguyên đán Giáp Thìn"), which look like names of persons. */
const sexagenary = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ').flatMap((stem, at) =>
  'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'
    .split(' ')
    .filter((_, branch) => branch % 2 === at % 2)
    .map((branch) => `${stem} ${branch}`),
);

/** "những kiến nghị", "một số đề xuất", "nhiều cố gắng": what was asked and tried, behind a word that counts it. */
const proposals = ['các', 'những', 'mọi', 'một số', 'nhiều', 'số', 'sự'].flatMap((several) =>
  [
    ...['kiến nghị', 'đề xuất', 'đề nghị', 'yêu cầu', 'kiến nghị, đề xuất', 'đề xuất, kiến nghị', 'cam kết'],
    ...['cố gắng', 'nỗ lực', 'cố gắng, nỗ lực', 'nỗ lực, cố gắng'],
  ].map((noun) => `${several} ${noun}`),
);

/** Vietnamese words for manner and purpose, findings, documents, places and bodies. */
export const thingCues: Cues = {
  // What closes a list is no part of its last item.
  ellipsis: phrases('vân vân'),
  'event=https://w3id.org/hgov#Interview': phrases(
    'trả lời phỏng vấn | có cuộc trao đổi | có cuộc trò chuyện | cuộc trò chuyện | trò chuyện cùng phóng viên | trả lời phỏng vấn của phóng viên | trao đổi với phóng viên | cuộc trao đổi | trò chuyện với phóng viên',
  ),
  'word=before': phrases('trước khi'),
  // A post that is given to somebody.
  'word=post': phrases('chức | chức vụ | cương vị | vị trí | ghế'),
  'word=cost': phrases(
    'tổng vốn | tổng vốn đầu tư | tổng mức đầu tư | tổng mức đầu tư dự kiến | tổng vốn dự kiến | tổng vốn đầu tư dự kiến | tổng kinh phí đầu tư | tổng kinh phí | tổng kinh phí thực hiện | kinh phí thực hiện | tổng nhu cầu kinh phí | tổng mức kinh phí | tổng dự toán kinh phí | tổng nguồn kinh phí | tổng nguồn vốn | tổng kinh phí dự kiến | tổng kinh phí dự kiến thực hiện | dự kiến tổng kinh phí | dự kiến kinh phí | dự kiến kinh phí thực hiện | kinh phí dự kiến | kinh phí dự kiến thực hiện | kinh phí thực hiện dự kiến | kinh phí triển khai | tổng kinh phí triển khai | tổng dự toán',
  ),
  'word=this': phrases('này'),
  'word=replaces': phrases('kế nhiệm | thay thế | kế vị | tiếp quản từ'),
  'word=premium': phrases('mức đóng | mức đóng bảo hiểm | phí đóng | tiền đóng | mệnh giá thẻ | chi phí mua thẻ'),
  'word=hopes': phrases('hy vọng | mong rằng | kỳ vọng | hy vọng rằng'),
  'word=wishes': phrases('mong'),
  // Who believes that something will be done asks nobody for it.
  'word=trusts': phrases('tin | tin rằng | tin chắc | tin chắc rằng | tin tưởng | tin tưởng rằng'),
  'speak=hopes': phrases(
    'bày tỏ hy vọng | bày tỏ tin tưởng | bày tỏ niềm tin | gửi gắm hy vọng | nói lên hy vọng | bày tỏ kỳ vọng',
  ),
  // With whom somebody meets.
  'word=while': phrases('trong khi'),
  'word=street': phrases('đường | phố | tuyến đường | con đường | tuyến phố'),
  'word=between': phrases('giữa'),
  word: [
    ...sexagenary,
    ...proposals,
    ...phrases('trực thuộc | tự chịu trách nhiệm'),
    ...phrases(
      'đảng viên | Đông Nam Á | Đông Bắc Á | Đông Á | Nam Á | Châu Á | đoàn viên | công lập | ngoài công lập | dân lập | nêu trên | nói trên | kể trên | đã nêu trên | từng hộ | từng hộ dân | từng hộ gia đình | từng người | từng người dân | từng nhà | từng ngõ | từng gia đình | từng cá nhân | từng tập thể | từng bệnh nhân | từng người bệnh | từng trường hợp | từng khoa | từng phòng | từng vị trí | từng nhóm | từng nhóm đối tượng | từng năm | từng quý | từng tháng | từng tuần | từng giai đoạn | từng thời điểm | từng cơ sở | từng trẻ | từng trẻ em | từng học sinh | từng đối tượng | từng cán bộ | từng lĩnh vực | từng nhiệm vụ | từng thôn | từng bản | từng xã | từng phường | từng khu dân cư | từng đơn vị | từng địa phương | từng địa bàn | từng chỉ tiêu | từng nội dung | từng việc | từng loại | từng bệnh viện | từng trạm y tế | từng vùng | từng khu vực | từng ngành | từng cấp | từng bộ phận | từng thành viên | từng công việc | từng dự án | việc cần làm ngay | việc cần làm | việc phải làm | việc phải làm ngay | việc cần làm trước mắt | cho phóng viên biết | cho báo chí biết | cho chúng tôi biết | nói với phóng viên | nói với báo chí | chia sẻ với phóng viên | cho biết với phóng viên | trả lời phóng viên | thông tin với phóng viên | thông tin với báo chí | thông tin cho phóng viên | thông tin cho báo chí | cấp bách | cấp thiết | khi cần | khi cần thiết | nếu cần | nếu cần thiết | lúc cần | lúc cần thiết | bầu cử | ứng cử | tranh cử | trúng cử | đắc cử | ứng cử viên | giao khoán | đề nghị này | kiến nghị này | yêu cầu này | đề xuất này | đề nghị trên | kiến nghị trên | yêu cầu trên | kiến nghị cần thiết | đề xuất, kiến nghị cần thiết | Tân Sơn Nhất | Nội Bài | cá nhân, tổ chức | tổ chức, cá nhân | tổ chức và cá nhân | cá nhân và tổ chức | cơ quan, tổ chức | mô hình tổ chức | bộ máy tổ chức | tổ chức bộ máy | BHXH bắt buộc | bảo hiểm xã hội bắt buộc | kiến nghị cử tri | kiến nghị của cử tri | ý kiến, kiến nghị cử tri | ý kiến, kiến nghị của cử tri | đưa tin trực tiếp | các cuộc tiếp xúc cử tri | qua tiếp xúc cử tri | qua các cuộc tiếp xúc cử tri | phát sóng trực tiếp | truyền hình trực tiếp | tường thuật trực tiếp | phát trực tiếp | phát thanh trực tiếp | livestream trực tiếp | suy giảm miễn dịch | suy giảm miễn dịch mắc phải | mắc phải | dự phòng | y tế dự phòng | bảo đảm yêu cầu | đảm bảo yêu cầu | đáp ứng yêu cầu | đạt yêu cầu | bảo đảm các yêu cầu | đáp ứng các yêu cầu | sự cố gắng | những cố gắng | sự nỗ lực | sự phấn đấu | sự quyết tâm | sự cam kết | những nỗ lực | sự đề nghị | tinh thần quyết tâm | tinh thần phấn đấu | trụ sở Quốc hội | Văn phòng Quốc hội mới | sẽ gặp | sẽ phải đối mặt | sẽ đối mặt | sẽ gặp phải | sẽ trở thành | sẽ còn gặp | dịch vụ công trực tuyến | đăng ký trực tuyến | tư vấn trực tuyến | khám chữa bệnh trực tuyến | thanh toán trực tuyến | quảng cáo trực tuyến | bán hàng trực tuyến | gửi lẵng hoa chúc mừng | gửi thư chúc mừng | gửi điện chúc mừng | tặng hoa chúc mừng | ý kiến chỉ đạo | các ý kiến chỉ đạo | những ý kiến chỉ đạo | không phải là | không phải | chưa phải | chưa phải là | tự nguyện | tự nguyện tham gia | chứ không phải | không phải chỉ | ý kiến đề xuất | nội dung kiến nghị | các kiến nghị | phòng họp | phòng hội nghị | hội trường hội nghị | trung tâm hội nghị | phòng họp trực tuyến | nhà hội nghị | thiết bị | trang thiết bị | cán bộ | viên chức | công chức | công chức, viên chức | thiểu số | dân tộc thiểu số | đa số | kỹ thuật số | chuyển đổi số',
    ),
  ],
  'today=yesterday': phrases('hôm qua | sáng qua | chiều qua | tối qua | ngày hôm qua'),
  'today=later': phrases(
    'sáng cùng ngày | trưa cùng ngày | chiều cùng ngày | chiều tối cùng ngày | tối cùng ngày | cùng ngày | ngay sau đó | buổi chiều | vào buổi chiều | trong buổi chiều | sang buổi chiều | đầu giờ chiều | cuối giờ chiều | cuối buổi chiều | buổi trưa | gần trưa | buổi tối',
  ),
  today: phrases('sáng nay | chiều nay | tối nay | hôm nay | trưa nay | ngày hôm nay | trong ngày hôm nay'),
  'online=hybrid': phrases(
    'trực tiếp kết hợp trực tuyến | trực tuyến kết hợp trực tiếp | trực tiếp kết hợp với trực tuyến | trực tuyến kết hợp với trực tiếp | trực tiếp lẫn trực tuyến | trực tiếp và trực tuyến | trực tuyến và trực tiếp',
  ),
  online: phrases(
    'trực tuyến | online | truyền hình trực tuyến | qua cầu truyền hình | qua truyền hình | qua zoom | nền tảng zoom | zoom | microsoft teams | từ xa qua | livestream | phát trực tuyến',
  ),
  inPerson: phrases('theo hình thức trực tiếp | bằng hình thức trực tiếp'),
  'inPerson=directly': phrases('trực tiếp'),
  'purpose=contributes': phrases('góp phần'),
  purpose: phrases('nhằm | để | qua đó | từ đó | bảo đảm cho | đáp ứng | phục vụ | hướng tới | hướng đến | tạo'),
  including: phrases(
    'gồm có | bao gồm có | trong đó có | bao gồm | gồm | như | cụ thể là | nhất là | đặc biệt là | trong đó',
  ),
  adverb: adverbs,
  'verb=alone': phrases('học tập | học hỏi | rèn luyện | tu dưỡng'),
  'verb=inspects': phrases('kiểm tra | giám sát'),
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
  'periodWord=next year': phrases('năm tới | năm sau | sang năm | năm tiếp theo'),
  'periodWord=this year': phrases('năm nay | trong năm nay'),
  'periodWord=rest of the year': phrases(
    '6 tháng cuối năm | sáu tháng cuối năm | 3 tháng cuối năm | ba tháng cuối năm | 4 tháng cuối năm | 5 tháng cuối năm | những tháng cuối năm | các tháng cuối năm | những tháng còn lại của năm | nửa cuối năm | quý cuối năm | từ nay đến cuối năm | trước cuối năm nay | đến cuối năm nay | hết năm nay | đến hết năm nay | trong tháng này | ngay trong tháng này | cuối tháng này | trước cuối tháng này | hết tháng này | từ nay đến hết năm | từ giờ đến cuối năm',
  ),
  'periodWord=year': phrases('năm | trong năm'),
  draft: phrases('dự thảo | về dự thảo | dự án'),
  award: phrases(
    'Bằng khen | Huân chương | Huân chương Lao động | Giấy khen | Cờ thi đua | Kỷ niệm chương | danh hiệu | quà | bằng khen | giấy khen | Huy chương | huy chương | Huy hiệu | giấy chứng nhận | Giấy chứng nhận | suất quà | phần quà | học bổng | thư khen | Thư khen | kỷ niệm chương | biểu trưng | cờ thi đua | trang thiết bị | xe cứu thương | Danh hiệu',
  ),
  indicatorHead: phrases(
    'tỷ lệ | tỉ lệ | số | số lượng | tổng số | mức | tỷ suất | tỉ suất | tỷ số | tuổi thọ | độ bao phủ | công suất | bình quân',
  ),
  vision: phrases('tầm nhìn đến | tầm nhìn đến năm | tầm nhìn'),
  according: phrases('theo | căn cứ | theo đúng'),
  credit: phrases('ảnh | Ảnh | clip | bài, ảnh | tin, ảnh | nguồn ảnh'),
  // Houses of the state, by their English names.
  'word=Government Headquarters': phrases('Trụ sở Chính phủ | trụ sở Chính phủ'),
  'word=National Assembly House': phrases('Nhà Quốc hội | Tòa nhà Quốc hội | Toà nhà Quốc hội'),
  'inspect=receives': phrases('tiếp | tiếp đón | đón tiếp | tiếp xã giao | gặp | gặp gỡ | hội đàm với'),
  'hold=broadcast': phrases('được truyền hình trực tiếp | được tường thuật trực tiếp | được phát sóng trực tiếp'),
  'inspect=meets': phrases(
    'đến thăm, tặng quà | đến thăm và tặng quà | tới thăm, tặng quà | thăm, tặng quà | thăm và tặng quà | thăm và tặng hoa chúc mừng | đến thăm và tặng hoa chúc mừng | thăm, chúc mừng | đến thăm, chúc mừng | thăm và chúc mừng | đến thăm và chúc mừng | đến chúc mừng | đến chúc tết | thăm, chúc tết | đến thăm, chúc tết | thăm và chúc tết | đến thăm và chúc tết | thăm hỏi, chúc mừng | tới thăm, chúc mừng | tới thăm và chúc mừng | tới chúc mừng | đến tặng hoa chúc mừng | tới tặng hoa | đến tặng hoa | tới tặng hoa chúc mừng | tới tặng hoa, chúc mừng | đến tặng hoa, chúc mừng | thăm và tặng hoa | đến thăm, tặng hoa | thăm, tặng hoa chúc mừng | đến thăm, tặng hoa chúc mừng | tới thăm, tặng hoa chúc mừng',
  ),
  'inspect=works': phrases('làm việc với | làm việc cùng | tiếp tục làm việc với'),
  inspect: phrases(
    'tiến hành giám sát | giám sát tại | giám sát trực tiếp tại | đi giám sát | khảo sát tại | kiểm tra tại | tiến hành kiểm tra | tiến hành khảo sát | đi cơ sở | tới thăm | đến thăm, động viên | thăm, động viên | thăm và động viên | thăm hỏi, động viên | đến thăm hỏi | đến kiểm tra, động viên | kiểm tra, động viên | đến động viên | thăm và làm việc tại | đến thăm và làm việc tại | đến làm việc với | đến thăm và làm việc với | thăm, làm việc tại | kiểm tra, giám sát | đi thực tế | kiểm tra | đến kiểm tra | đi kiểm tra | kiểm tra thực tế | đến thăm | thăm | khảo sát | đi khảo sát | thị sát | kiểm tra công tác | kiểm tra tiến độ | đến thăm hỏi, động viên | thăm hỏi và động viên | đến thăm và động viên | tới thăm và động viên',
  ),
  'perfect=past': words('đã từng'),
  passive: words('được bị'),
  amend: phrases('sửa đổi, bổ sung | sửa đổi bổ sung | sửa đổi'),
  'areaWord=province': phrases('tỉnh'),
  'areaWord=city': phrases('thành phố | TP | TP. | Tp.'),
  'group=volunteer doctors': phrases(
    'bác sĩ tình nguyện | các bác sĩ tình nguyện | y, bác sĩ tình nguyện | các y, bác sĩ tình nguyện | thầy thuốc tình nguyện | các thầy thuốc tình nguyện',
  ),
  'group=delegates': phrases('đại biểu | các đại biểu | nhiều đại biểu | nhiều ý kiến | các ý kiến | ý kiến'),
  'group=volunteers': phrases('tình nguyện viên | các tình nguyện viên'),
  'group=voters': phrases('cử tri | các cử tri | nhiều cử tri | cử tri và nhân dân | cử tri trong tỉnh'),
  'group=sectors': phrases(
    'ngành giáo dục | ngành giáo dục và đào tạo | ngành nông nghiệp | ngành công an | ngành tài chính | ngành thông tin và truyền thông',
  ),
  'group=schools': phrases('trường học | các trường học | các nhà trường | nhà trường'),
  'group=body': phrases('đơn vị này | cơ quan này | cơ sở này | tổ chức này | phía đơn vị'),
  // What stands in the document told of before.
  'continuation=accordingly': phrases('theo đó'),
  'adverb=soon': phrases('sớm'),
  'adverb=still': phrases('vẫn | vẫn còn | hiện vẫn'),
  'adverb=not': phrases('không còn | không | chưa | không được | đừng | chẳng'),
  'group=mass organisations': phrases('đoàn thể | các đoàn thể | các hội, đoàn thể'),
  sign: phrases(
    'cùng ký kết | cùng ký | tiến hành ký kết | thực hiện ký kết | đại diện ký kết | ký kết | ký | đã ký | ký biên bản | đặt bút ký | cùng đặt bút ký | ký tên vào | trao đổi văn kiện | trao văn kiện | trao đổi biên bản | trao đổi văn bản ký kết',
  ),
  country: phrases(
    'Việt Nam | Nhật Bản | Hàn Quốc | Trung Quốc | Lào | Campuchia | Thái Lan | Indonesia | Malaysia | Singapore | Philippines | Myanmar | Brunei | Australia | Úc | Hoa Kỳ | Mỹ | Pháp | Đức | Ấn Độ | Anh quốc | Vương quốc Anh | Cuba | Nga | Liên bang Nga | Canada | New Zealand | Liên minh châu Âu | EU | Thụy Sĩ | Hà Lan | Na Uy | Thụy Điển | Đan Mạch | Italia | Bỉ',
  ),
  districtWord: phrases('huyện | thị xã | quận | xã | phường | thị trấn | đặc khu | TX.'),
  organizationHead: phrases(
    'Ủy ban | Uỷ ban | Bệnh viện Trung ương | Bệnh viện Đa khoa | Bệnh viện Hữu nghị | Bệnh viện Quốc tế | Bệnh viện | Viện | Trung tâm | Sở | Ban | Cục | Vụ | Phòng | Khoa | Trường | Trường Đại học | Đại học | Học viện | Hội | Công ty | Chi cục | Trạm Y tế | Hội đồng | Liên đoàn | Tổng cục | Văn phòng | Quỹ | Tập đoàn | Tổ chức | Báo | Báo và Đài Phát thanh - Truyền hình | Đài | Bệnh xá | Phòng khám | Đoàn | Công đoàn | Đảng bộ | Đảng ủy | Chi bộ | Hiệp hội | Tổng Công ty | Nhà máy',
  ),
  'takeOffice=joins': phrases(
    'với tư cách | với tư cách là | trên cương vị | ở cương vị | ở vị trí | ở chức vụ | khi còn là | khi đó là | làm | trở thành | kiêm | rồi | đồng thời | đồng thời là | nhận nhiệm vụ',
  ),
};
