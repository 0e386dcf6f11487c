import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Vietnamese words for persons, what they do at events, what they ask for and plan, and the little words between. */
export const deedCues: Cues = {
  honorific: phrases(
    `đồng chí | các đồng chí | ngài | Ngài | quý bà | quý ông | Mr | Mr. | Ms | Ms. | Mrs. | Dr. | Prof. | đ/c | Đ/c | ông | bà | các ông | các bà | anh | chị | cô | GS | GS. | TS | TS. | PGS | PGS. | GS.TS | GS.TS. | GS. TS. | GS TS | PGS.TS | PGS.TS. | PGS. TS. | PGS TS | ThS | ThS. | BS | BS. | BSCKI | BSCKI. | BSCKII | BSCKII. | BS.CKI | BS.CKI. | BS.CKII | BS.CKII. | BS CKI | BS CKII | BSCK II | BSCK I | BS.CK2 | BS CK2 | BS CK1 | BSCK2 | BSCK1 | Bác sĩ CK2 | Bác sĩ CK1 | BS.CK1 | CKI | CKII | bác sĩ | Bác sĩ CKI | Bác sĩ CKII | Bác sĩ chuyên khoa I | Bác sĩ chuyên khoa II | tiến sĩ | Giáo sư | Phó Giáo sư | Giáo sư, Tiến sĩ | Phó Giáo sư, Tiến sĩ | Phó Giáo sư, TS. | thạc sĩ | dược sĩ | DS | DS. | DSCKI | DSCKII | điều dưỡng | Thượng tướng | Đại tướng | Trung tướng | Thiếu tướng | Đại tá | Thượng tá | Trung tá | Thiếu tá | Thầy thuốc nhân dân | Thầy thuốc ưu tú | TTND | TTND. | TTƯT | TTƯT. | Luật sư | Kỹ sư | Nghệ sĩ | NGND | NGƯT`,
  ),
  pronoun: phrases(
    'ông | bà | đồng chí | anh | chị | chúng tôi | chúng ta | tôi | vị lãnh đạo | vị lãnh đạo này | vị lãnh đạo tỉnh | vị lãnh đạo Bộ | vị lãnh đạo Sở | vị này | người đứng đầu chính quyền tỉnh | người đứng đầu UBND tỉnh | người đứng đầu Tỉnh ủy | vị quan chức này | vị cán bộ này | vị đại diện này | người đứng đầu ngành | người đứng đầu ngành Y tế | người đứng đầu ngành Y tế tỉnh | người đứng đầu ngành Y tế thành phố | tư lệnh ngành Y tế | vị tư lệnh ngành Y tế',
  ),
  'bridge=org-government': phrases(
    'điểm cầu Trụ sở Chính phủ | điểm cầu trụ sở Chính phủ | đầu cầu Trụ sở Chính phủ | điểm cầu Văn phòng Chính phủ | điểm cầu Chính phủ | đầu cầu Chính phủ',
  ),
  'bridge=central': phrases(
    'điểm cầu Trung ương | đầu cầu Trung ương | điểm cầu trung tâm | điểm cầu trung ương | đầu cầu trung ương',
  ),
  'bridge=several': phrases('các điểm cầu | các đầu cầu | những điểm cầu | các điểm kết nối'),
  bridge: phrases(
    'điểm cầu | đầu cầu | điểm cầu chính | điểm kết nối | cầu truyền hình | điểm cầu Trung tâm Y tế | đầu cầu Trung tâm Y tế',
  ),
  takeOffice: phrases(
    `được giao phụ trách | được phân công phụ trách | được giao điều hành | được giao quyền điều hành | giữ chức vụ | giữ chức | giữ chức danh | giữ cương vị | giữ vị trí | đảm nhiệm chức vụ | đảm nhận chức vụ | đảm nhiệm cương vị | đảm nhiệm vị trí | đảm nhiệm chức danh | được bổ nhiệm | được bổ nhiệm làm | được bổ nhiệm giữ chức vụ | được bổ nhiệm giữ chức | được bầu làm | được bầu giữ chức vụ | được bầu giữ chức | được điều động giữ chức vụ | được phân công giữ chức vụ | được giao giữ chức vụ | tiếp tục giữ chức vụ | nhận chức vụ | vào chức vụ | phụ trách cương vị | giữ cương vị mới | đảm đương chức vụ | đảm đương cương vị | ngồi ghế | kiêm chức | kiêm giữ chức vụ | rồi làm | hiện là | bổ nhiệm ông làm | bổ nhiệm bà làm | bổ nhiệm ông giữ chức vụ | bổ nhiệm bà giữ chức vụ | bổ nhiệm ông giữ chức | bổ nhiệm bà giữ chức`,
  ),
  'takeOffice=former': phrases(
    `từng giữ các chức vụ | từng đảm nhiệm các chức vụ | đã kinh qua các chức vụ | từng kinh qua các chức vụ | từng giữ chức vụ | từng giữ chức | đã từng giữ chức vụ | từng đảm nhiệm chức vụ | từng đảm nhận chức vụ | từng là | đã từng là | từng làm | nguyên là | trước đây là | vốn là | thôi giữ chức vụ | thôi giữ chức | thôi đảm nhiệm chức vụ | rời chức vụ | rời cương vị | rời vị trí | rời ghế | thôi làm | trước đó là | trước đó giữ chức vụ | trước đó giữ chức | nghỉ hưu ở cương vị | từ vị trí | từ cương vị | từ chức vụ | từ ghế | điều động từ vị trí | điều động từ cương vị | điều động từ chức vụ | luân chuyển từ vị trí | luân chuyển từ chức vụ | được điều động từ | được luân chuyển từ | chuyển từ`,
  ),
  former: phrases('nguyên | cựu'),
  // Right before an office only; elsewhere what the value says.
  'former=word': phrases('trước đây | trước đó | lúc bấy giờ | khi đó | khi ấy | lúc đó | hồi đó'),
  // Whoever opens or closes an event says something; a body that does holds it.
  'hold=opens': phrases(
    'khai mạc | bế mạc | tổ chức khai mạc | tổ chức bế mạc | tuyên bố khai mạc | tuyên bố bế mạc | chính thức khai mạc | đã khai mạc',
  ),
  'hold=host': phrases('đơn vị tổ chức | cơ quan tổ chức | đơn vị đăng cai | cơ quan chủ trì tổ chức'),
  // What happens, nobody does.
  'hold=happens': phrases('diễn ra'),
  hold: phrases(
    `triệu tập | do triệu tập | tổ chức | phối hợp tổ chức | vừa tổ chức | đồng tổ chức | long trọng tổ chức | chủ trì tổ chức | được tổ chức | diễn ra | tiến hành | cùng tổ chức | đăng cai | mở`,
  ),
  'attend=receives': phrases(
    'tiếp và làm việc với | tiếp, làm việc với | tiếp đón và làm việc với | tiếp xã giao đoàn | tiếp đón và làm việc với đoàn | đón tiếp và làm việc với đoàn | tiếp đoàn công tác | tiếp đón đoàn | đón tiếp đoàn | tiếp đoàn | tiếp và làm việc | tiếp các vị khách | đón tiếp các vị khách',
  ),
  'attend=side': phrases(
    'phía địa phương | phía tỉnh | phía Bộ | phía Bộ Y tế | phía Trung ương | phía khách mời | về phía',
  ),
  attend: phrases(
    `khách mời là | khách mời danh dự là | khách mời có | góp mặt | góp mặt tại | cắt băng khánh thành | cắt băng | cũng có mặt | cũng đến dự | đón đoàn | cùng đón đoàn | cùng đón tiếp | tiếp đón và làm việc với đoàn | đón và làm việc với đoàn | tiếp các vị khách | đón tiếp các vị khách | cùng tiếp đoàn | cùng tiếp và làm việc với đoàn có | tham gia tiếp đoàn | đón đoàn | đón tiếp và làm việc với đoàn | đi cùng đoàn | cùng đi với đoàn | tháp tùng đoàn | tham gia đoàn | tham gia cùng đoàn | thành phần tham dự gồm | thành phần tham dự có | thành phần dự có | khách mời có | đại biểu khách mời có | tham dự còn có | dự còn có | cùng dự còn có | có sự góp mặt | với sự chứng kiến của | trước sự chứng kiến của | với sự hiện diện của | dự và có | cùng dự hội nghị có | tham gia đoàn công tác | tiếp đoàn công tác | đón và làm việc với đoàn có | đón đoàn có | có sự tham dự của | có sự tham gia của | có sự hiện diện của | có sự góp mặt của | với sự góp mặt của | dưới sự chứng kiến của | cùng sự tham dự của | cùng sự tham gia của | tham gia buổi làm việc có | tham gia cuộc họp có | cùng tham gia có | cùng tham dự có | tham gia hội nghị có | dự họp có | dự buổi lễ có | đón tiếp | tiếp đón đoàn | đón tiếp đoàn | tiếp đoàn | đón nhận quyết định | tiếp nhận quyết định | tới dự có | đến dự có | tham dự có | dự lễ có | chung vui | cùng tham dự | nhận quyết định | đã nhận quyết định | dự | làm trưởng đoàn | tiếp và làm việc | tiếp và làm việc với đoàn có | làm việc với đoàn có | tiếp đoàn có | cùng đi có | cùng dự có | tham gia đoàn có | tham gia đoàn công tác có | tham dự | tới dự | đến dự | về dự | cùng dự | cùng tham dự | tham gia | có sự tham gia | có sự tham dự | có sự hiện diện | tham gia dự | dự hội nghị có | có mặt | hiện diện | sự tham dự của | sự tham gia của | với sự tham dự của | với sự tham gia của | sự có mặt của | với sự có mặt của | chứng kiến | sự chứng kiến của | cùng đi | cùng tham gia | tháp tùng | đến tham dự | tới tham dự | dự có`,
  ),
  // "nhận trách nhiệm rà soát …": who takes the responsibility to do something pledges it.
  // Whose word it is, unless more than words follow.
  'speak=behalf': phrases('thay mặt'),
  'speak=undertakes': phrases('nhận trách nhiệm | xin nhận trách nhiệm | nhận nhiệm vụ'),
  'speak=receives': phrases(
    'phát biểu nhận nhiệm vụ | phát biểu tiếp nhận nhiệm vụ | nhận nhiệm vụ mới | phát biểu giao nhiệm vụ | phát biểu tại lễ trao quyết định | thay mặt những người được bổ nhiệm | thay mặt các cán bộ được bổ nhiệm | thay mặt các đồng chí được bổ nhiệm | thay mặt cán bộ được bổ nhiệm | phát biểu nhận quyết định',
  ),
  // Behind these stands what the speaker's own body will do.
  'speak=replies': phrases(
    'tiếp thu | tiếp thu ý kiến | tiếp thu các ý kiến | tiếp thu ý kiến chỉ đạo | tiếp thu các ý kiến chỉ đạo | phát biểu tiếp thu | phát biểu tiếp thu ý kiến chỉ đạo | trả lời kiến nghị | trả lời các kiến nghị | trả lời ý kiến | giải đáp | giải đáp kiến nghị | giải đáp các kiến nghị | giải đáp ý kiến | đáp lời | phản hồi | phản hồi kiến nghị | trả lời các ý kiến | trả lời câu hỏi | trả lời các câu hỏi | trả lời địa phương | trả lời các địa phương | trả lời đề xuất | trả lời các đề xuất | trả lời chất vấn | giải trình | giải trình thêm | giải trình về | giải trình các ý kiến | giải trình các kiến nghị | giải trình các vấn đề | giải trình những vấn đề | trao đổi về kiến nghị | trao đổi về các kiến nghị | trao đổi về đề xuất | trao đổi về các đề xuất | phúc đáp | hồi đáp | giải đáp thắc mắc | giải đáp các thắc mắc | giải đáp băn khoăn',
  ),
  'speak=adds': phrases(
    'cho biết thêm rằng | nói thêm rằng | đồng thời cho biết rằng | đồng thời cho biết | đồng thời khẳng định | đồng thời cho biết thêm | đồng thời bày tỏ',
  ),
  'speak=informs': phrases('cho biết | cho hay | thông tin | thông báo | báo cáo | chia sẻ thêm'),
  // Whoever says so of the own body gives the word for it.
  'speak=affirms': phrases('khẳng định'),
  'speak=wishes': phrases('mong muốn | bày tỏ mong muốn | rất mong muốn'),
  'speak=complains': phrases(
    `phản ánh | lo ngại | bày tỏ lo ngại | bày tỏ băn khoăn | băn khoăn | nhìn nhận | nhận xét | góp ý | đóng góp ý kiến | phát biểu ý kiến | phát biểu đề dẫn | phát biểu nhận nhiệm vụ | phát biểu cảm ơn | phát biểu hưởng ứng | phát biểu giao nhiệm vụ | phát biểu thảo luận | lưu ý thêm | nói thêm | cho biết thêm | thông tin thêm | trả lời | phân trần | hồ hởi | đồng tình | dẫn chứng | kể lại | thừa nhận | thẳng thắn thừa nhận | giãi bày | tâm sự | trăn trở | bộc bạch | than phiền`,
  ),
  // Behind these may stand who hears it.
  'ask=importance': phrases(
    'nhấn mạnh tầm quan trọng của việc | nhấn mạnh ý nghĩa của việc | nhấn mạnh tính cấp thiết của việc',
  ),
  'speak=somebody': phrases(
    'cảm ơn | chào đón | vinh dự đón | vui mừng đón | hân hạnh đón | chúc mừng | biểu dương | giới thiệu | hoan nghênh | cám ơn | tri ân | khen ngợi | bày tỏ cảm ơn | trân trọng cảm ơn',
  ),
  // Who says it stands behind.
  'speak=told by': phrases(
    'phần kết luận của | phần phát biểu của | bài phát biểu của | phần trình bày của | bài tham luận của | lời phát biểu của | đề xuất đến từ | kiến nghị đến từ | ý kiến đến từ | phát biểu kết luận thuộc về | báo cáo tại hội nghị của | báo cáo tại buổi làm việc của | báo cáo tại cuộc họp của | báo cáo tại buổi lễ của | tham luận của | phát biểu của | nghe báo cáo của | nghe ý kiến của | nghe tham luận của | nghe phát biểu của | là khẳng định của | là chỉ đạo của | là ý kiến chỉ đạo của | là yêu cầu của | là ý kiến của | là ý kiến phát biểu của | là phát biểu của | là chia sẻ của | là nhận định của | là đánh giá của | là lời của | là nhấn mạnh của | là trăn trở của | là mong muốn của',
  ),
  speak: phrases(
    `đồng ý chủ trương | đồng ý về chủ trương | thống nhất chủ trương | thống nhất về chủ trương | nhất trí chủ trương | nhất trí về chủ trương | đồng ý với chủ trương | nhất trí với chủ trương | nhấn mạnh sự cần thiết việc | nhấn mạnh sự cần thiết của việc | nhấn mạnh ý nghĩa của việc | nhấn mạnh tầm quan trọng của việc | làm rõ | đúc rút | trao đổi thêm | lý giải | thảo luận tại | trao đổi tại | góp ý tại | có ý kiến chỉ đạo | phát biểu định hướng | phát biểu gợi mở | phát biểu đáp lời | đọc lời phát động | đọc lời khai mạc | đọc diễn văn khai mạc | kết luận buổi làm việc | kết luận cuộc họp | tổng kết buổi làm việc | nêu ý kiến | nêu quan điểm | đưa ra ý kiến | góp lời | thông tin đến | thông tin tới | báo cáo tóm tắt | báo cáo với đoàn | báo cáo tại | trao đổi với đoàn | quán triệt nội dung | giới thiệu nội dung | giới thiệu những nội dung | thuyết trình | phân tích thêm | làm rõ thêm | nói về | lên tiếng | phát biểu thay mặt | bổ sung thêm | trình bày tóm tắt | tóm tắt | điểm lại | thảo luận | tham gia ý kiến | có ý kiến | ôn lại | đáp từ | trả lời chất vấn | giải trình | chất vấn | nêu câu hỏi | đặt câu hỏi | nêu vấn đề | xác nhận | cảnh báo | tổng kết hội nghị | kết luận phiên họp | nhắc lại | tiếp lời | phát biểu đáp từ | phát biểu tổng kết | tuyên bố | tham luận từ | phát biểu | phát biểu chỉ đạo | phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | phát biểu tại | phát biểu chào mừng | phát biểu tham luận | trình bày | trình bày tham luận | báo cáo chuyên đề | báo cáo tham luận | trình bày báo cáo chuyên đề | trình bày chuyên đề | trình bày báo cáo | nhấn mạnh | cho rằng | chia sẻ | ghi nhận | đánh giá | đánh giá cao | nhận định | nói | kết luận | kết luận hội nghị | bày tỏ | quán triệt | tham luận | phân tích | trả lời | lý giải | đọc diễn văn | truyền đạt | công bố | phổ biến nội dung | triển khai nội dung | đọc báo cáo | có bài phát biểu | giải thích | trao đổi | đã trao đổi`,
  ),
  chair: phrases(
    `điều khiển hội nghị | điều khiển cuộc họp | điều khiển phiên họp | điều khiển kỳ họp | điều khiển phiên chất vấn | điều khiển phiên thảo luận | điều khiển phần chất vấn | điều khiển nội dung | điều hành nội dung | là người điều hành | cầm trịch | ngồi ghế chủ tọa | giữ vai trò chủ tọa | tham gia chủ trì | chủ trì và điều hành | chủ trì, điều hành | cùng điều hành | đồng chủ tọa | chủ trì | đồng chủ trì | dẫn đầu | chủ tọa | điều hành hội nghị | điều hành phiên họp | điều hành cuộc họp | điều hành kỳ họp | điều hành phiên thảo luận | điều hành phần thảo luận | điều hành thảo luận | điều hành phiên chất vấn | điều hành buổi làm việc | điều hành tọa đàm | dưới sự chủ trì của | dưới sự điều hành của | dưới sự chủ tọa của | chủ trì tại | cùng chủ trì`,
  ),
  // What is opened or begun to be built.
  'launch=building': phrases(
    'khánh thành | khởi công | khởi công xây dựng | gắn biển | gắn biển công trình | động thổ | động thổ xây dựng | khai trương | khánh thành và đưa vào sử dụng | khánh thành, đưa vào sử dụng | khánh thành, bàn giao | khánh thành và bàn giao',
  ),
  'launch=drum': phrases('đánh trống phát động | gióng trống phát động | đánh trống khai mạc | bấm nút phát động'),
  launch: phrases('ra quân | phát động | phát lệnh | khởi động | lễ phát động | ra mắt | bấm nút khởi động'),
  movement: phrases(
    'phong trào thi đua | phong trào thi đua yêu nước | phong trào | thi đua | cuộc chiến dịch | tháng hành động | chương trình | đợt thi đua | tháng cao điểm',
  ),
  // What is handed over as a token may be anything.
  'present=symbolic': phrases('trao tượng trưng | trao biểu trưng | trao bảng tượng trưng | tượng trưng trao'),
  'present=hands by': phrases('từ tay'),
  'present=gives': phrases('gửi tặng | dành tặng'),
  present: phrases(
    'trao và gắn | trao | đã trao | trao tặng | công bố và trao | tặng | thừa ủy quyền trao | đã trao tặng',
  ),
  'ask=direct': phrases(
    `giao cho | chỉ đạo | giao | kêu gọi | nhắc nhở | giao nhiệm vụ | giao nhiệm vụ cho | vận động`,
  ),
  ask: phrases(
    `nhắc | dặn | nhắn | giục | hối thúc | quán triệt đến | quán triệt tới | thống nhất yêu cầu | thống nhất giao | giao cụ thể | giao việc cho | đặt hàng | cảnh tỉnh | mong mỏi | kiên quyết yêu cầu | đề nghị được | xin được | xin ý kiến cho | kiến nghị cần | khuyến khích | nêu đề xuất | có kiến nghị | có ý kiến đề nghị | tha thiết đề nghị | tha thiết mong | trân trọng đề nghị | nêu yêu cầu | ra hạn cho | ấn định | nhấn mạnh sự cần thiết | nhấn mạnh sự cần thiết phải | khẳng định sự cần thiết phải | khẳng định cần | khẳng định phải | nhấn mạnh rằng cần | bắt buộc | đòi hỏi | nhắn nhủ | nhắn gửi | dặn dò | căn dặn | kiến nghị với | thúc giục | yêu cầu | đề nghị | kiến nghị | đề xuất | khuyến cáo | khuyến nghị | lưu ý | nhấn mạnh cần | nhấn mạnh yêu cầu | nhấn mạnh việc cần | cho rằng cần | đề nghị cần | gợi ý | lệnh cho | chỉ thị | ra lệnh | đặt ra yêu cầu | nhấn mạnh | yêu cầu phải | nhấn mạnh phải | lưu ý cần | khuyên | gửi gắm | giao trách nhiệm | giao trách nhiệm cho | phân công | giao chỉ tiêu | ủy quyền cho | đề nghị sớm | xin đề nghị | đặt vấn đề | nêu kiến nghị | yêu cầu cần | lưu ý phải | chỉ đạo cần | chỉ đạo phải`,
  ),
  // What is pledged with these may be a thing.
  'pledge=thing': phrases('cam kết'),
  pledge: phrases(
    'ký cam kết | ký bản cam kết | cùng ký cam kết | ký kết cam kết | đưa ra cam kết | đưa ra lời hứa | đảm bảo sẽ | bảo đảm sẽ | hứa trước | hứa với | xin nhận nhiệm vụ | xin tiếp thu và sẽ | xin cam kết | khẳng định cam kết | tái khẳng định cam kết | cam kết với | nhận lời | xin nhận | nhận sẽ | tình nguyện | xung phong | đồng ý sẽ | đồng ý hỗ trợ sẽ | cam đoan sẽ | nguyện sẽ | sẵn sàng sẽ | bày tỏ cam kết | cho biết sẵn sàng | hứa sẽ | cam kết sẽ | xin hứa sẽ | quyết tâm sẽ | cam kết rằng | hứa | xin hứa | khẳng định quyết tâm | bày tỏ quyết tâm | quyết tâm | cam đoan | hứa hẹn | khẳng định sẽ | khẳng định tiếp tục | khẳng định sẵn sàng | khẳng định luôn sẵn sàng | bảo đảm rằng | nhận trách nhiệm sẽ | tuyên bố sẽ | nguyện | thể hiện quyết tâm | nêu quyết tâm | sẵn sàng cam kết',
  ),
  // Behind asks, another one.
  'will=answers': phrases('chịu trách nhiệm'),
  'will=intends': phrases(
    `mục đích , yêu cầu | mục đích yêu cầu | mục đích và yêu cầu | đặt ra mức | đặt mức | đề ra mức | chủ trương | đang có kế hoạch | lên kế hoạch | đặt quyết tâm | ấn định mục tiêu | nhắm đến | tính đến việc | định hướng đến | đặt kế hoạch | quyết định sẽ | phấn đấu | đặt mục tiêu | đề ra mục tiêu | mục tiêu | dự kiến | có kế hoạch | xác định | xác định mục tiêu | đặt ra mục tiêu | phấn đấu đến | đặt chỉ tiêu | hướng tới | dự định | nhắm tới | đặt ra các mục tiêu | đề ra các mục tiêu | đề ra các chỉ tiêu | đề ra chỉ tiêu | đặt ra các chỉ tiêu | đặt ra chỉ tiêu | phấn đấu đạt | phấn đấu đưa | cố gắng | đặt mục tiêu đến | hướng đến mục tiêu | có mục tiêu`,
  ),
  will: phrases(`sẽ | sẽ tiếp tục | dự kiến sẽ | tới đây | tiếp tục sẽ | sẽ có | sẽ phải | rồi sẽ | sẽ sớm | sẽ cùng`),
  'need=asked': phrases(
    `được giao cho | được phân công cho | được giao về | thuộc trách nhiệm của | là nhiệm vụ của | là trách nhiệm của | được nhắc | được giao | được dặn | được lệnh | được đề nghị phải | bị yêu cầu | được giao chủ trì | được khuyên | được khuyến khích | được yêu cầu | được đề nghị | được giao nhiệm vụ | được giao trách nhiệm | được phân công | được khuyến cáo | được kêu gọi | được nhắc nhở | được chỉ đạo | được đôn đốc`,
  ),
  // What somebody must not do; "không được" alone also tells what is not done to somebody.
  'need=not': phrases(
    `đừng | chớ | không nên | đừng để | chớ để | không nên để | tuyệt đối không | tuyệt đối không để | tuyệt đối không để xảy ra | tuyệt đối không được | tuyệt đối không được để | nghiêm cấm việc | không được phép | không được để | không được để xảy ra | không được chủ quan | không được lơ là | không được tự ý | không được từ chối | không được đùn đẩy | không được né tránh | không được gây | không được thu | không được lạm dụng | không được bỏ sót | không được chậm trễ | không được làm | không được coi | không được sử dụng | không được ép | không được yêu cầu | không thể để`,
  ),
  need: phrases(
    `nhất định phải | phải luôn | có nhiệm vụ | có nghĩa vụ | mỗi người hãy | phải làm sao | rất cần | càng phải | càng cần | còn phải | cần | cần phải | phải | cần tiếp tục | cần thiết phải | có trách nhiệm | cần tập trung | cần sớm | cần có | cần được | bắt buộc phải | buộc phải | đòi hỏi phải | nhất thiết phải | cần thiết | hãy`,
  ),
  'continuation=occasion': phrases('nhân dịp này | nhân dịp | dịp này | cũng tại hội nghị'),
  'continuation=ahead': phrases(
    'thời gian tới | trong thời gian tới | thời gian sắp tới | trong thời gian sắp tới | những năm tới | trong những năm tới | những tháng tới | trong những tháng tới',
  ),
  'continuation=about': phrases('về | đối với | liên quan đến'),
  'continuation=ordinal': phrases(
    'thứ nhất | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | tám là | trước hết | cuối cùng | thứ bảy | thứ tám | chín là | thứ bẩy',
  ),
  continuation: phrases(
    `đồng thời | bên cạnh đó | ngoài ra | cùng với đó | song song với đó | song song đó | trong đó | trước mắt | tiếp đó | mặt khác | đặc biệt | cùng với việc | về lâu dài | tiếp theo | hơn nữa | qua đó | trong năm tới`,
  ),
  that: phrases('rằng | là'),
  by: phrases('do | bởi'),
  'of=at': phrases('tại | ở | trong'),
  'of=from now': phrases('từ nay | từ giờ | từ bây giờ'),
  'of=within': phrases('trong vòng | trong thời hạn | trong thời gian'),
  // Right before a title it says that several hold it.
  'of=each': phrases('các | những'),
  and: phrases('và | cùng | cùng với | cũng như | & | lẫn'),
};
