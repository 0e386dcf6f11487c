import type { LanguagePack } from '../../grammar/language.ts';
import { numberTable, phrases, table, words } from '../words.ts';
import { bodies } from './bodies.ts';
import { cues } from './cues.ts';
import { noCues } from './no-cues.ts';
import { programmes } from './programmes.ts';

/** Vietnamese. */
export const vietnamese: LanguagePack = {
  tag: 'vi',
  markers: words('và của các là được cho trong với những tại về đã có không theo từ đến này người để'),
  letters: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u,
  abbreviations: words(
    'gs ts pgs ths bs ds bsck bscki bsckii bs.cki bs.ckii ck cki ckii tp tx tt đ/c dr st p q ttnd ttưt ngnd ngưt ncs kcb ks ls v.v',
  ),
  decimal: ',',
  held: table('đối thoại=Conference|tập huấn=Conference|khám=Campaign'),
  cues,
  tiedTitles: words(
    'báo cho phát nói trao nhấn khẳng đề chia thông trình yêu chỉ bày thăm kiểm Giám Phó Bí Chủ Ủy Uỷ Trưởng Thứ Bộ Cục Vụ Viện Chánh Tổng Tỉnh Hiệu Thủ Quyền Nguyên Phụ Kế Đại Chuyên nguyên quyền giám phó bí chủ trưởng làm',
  ),
  genders: { she: new Set(words('bà chị cô ms ms. mrs.')), he: new Set(words('ông anh mr mr.')) },
  agents: words('bởi của có'),
  severalWords: ['một số', ...words('số loạt nhiều các so loat nhieu cac')],
  underway: new Set(['dang']),
  withWord: 'voi',
  followingWords: new Set(['sau']),
  listNouns: [
    'nhiệm vụ',
    'việc cần làm ngay',
    'việc cần làm',
    'việc phải làm',
    'việc phải làm ngay',
    'việc cần làm trước mắt',
    ...words('vụ giai nội noi việc viec dung phap sau điểm diem'),
  ],
  verbs: [],
  actingAdverbs: new Set(
    phrases(
      'tập trung | đẩy nhanh | ưu tiên | chú trọng | phối hợp chặt chẽ | quan tâm hơn nữa | làm tốt | chủ động | quyết tâm | nỗ lực | sẵn sàng | tiếp tục',
    ),
  ),
  months: numberTable(''),
  dates: [
    '(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)',
    '(?:ngày )?(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?:(?: năm |/|, )(?<year>(?:19|20)\\d\\d))?',
    '(?<day>\\d{1,2})(?:(?: và |, |-| - | đến | đến ngày )\\d{1,2})?[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d\\d)',
    '(?<=(?:ngày|sáng|chiều|tối|trưa|hôm|qua|nay),? \\(?)(?<day>\\d{1,2})(?:(?: và |, |-| - | đến | đến ngày )\\d{1,2})?[/.-](?<month>\\d{1,2})',
    '(?<=\\d/\\d{1,2} ?[-–] ?)(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![/\\d])',
    '(?<=(?:và|đến) )(?<day>\\d{1,2})/(?<month>\\d{1,2})',
    '(?<=(?:từ|trước|sau) )(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=[,;.)]| đến| tới|$)',
    '(?<=\\()(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=\\))',
  ],
  dayLead: /(?:ngày|sáng|chiều|tối|trưa|hôm|nay|qua),? \(?\d{1,2}$/iu,
  weekdayLead: /(?:^|[^\p{L}])(?:sáng|chiều|tối|trưa|ngày) $/u,
  weekdays: numberTable(
    'chủ nhật=0|thứ hai=1|thứ ba=2|thứ tư=3|thứ năm=4|thứ sáu=5|thứ bảy=6|thứ 2=1|thứ 3=2|thứ 4=3|thứ 5=4|thứ 6=5|thứ 7=6',
  ),
  greetings: /chúc mừng|tặng hoa|chúc tết/,
  dayParts: /(?:sáng|chiều|tối|trưa)(?: nay| qua)?,?(?: ngày)? \(?$/,
  foundings: numberTable('ngày thầy thuốc việt nam=1955|ngày dân số việt nam=1961|ngày truyền thống ngành y tế=1955'),
  yearly: {
    plan: /(?<!\p{L})(?:nhiệm vụ|kế hoạch|phương hướng|triển khai|chỉ tiêu|mục tiêu|định hướng|giải pháp|phấn đấu)(?!\p{L})/gu,
    review: /(?<!\p{L})(?:tổng kết|sơ kết|kết quả|đánh giá|thành tích|nhìn lại|rút kinh nghiệm)(?!\p{L})/gu,
    part: /(?<!\p{L})(?:tháng|quý|tuần|đầu năm|cuối năm|giữa năm|tết|nguyên đán)(?!\p{L})/u,
    due: /(?<!\p{L})(?:đến|trước|chậm nhất)(?: (?:hết|cuối))?(?: năm)?\s*$/u,
    compare: /(?<!\p{L})(?:so với|cùng kỳ)(?!\p{L})[^,.;]{0,25}$/u,
    before: /(?<!\p{L})năm (?:trước|ngoái)(?!\p{L})/u,
    current:
      /(?<!\p{L})(?:năm nay|từ đầu năm|(?:tháng|quý|nửa) đầu năm|tính đến (?:hết|cuối|đầu|giữa)? ?tháng \d{1,2}(?!\/|\d| năm 20))(?!\p{L})/u,
    now: /(?<!\p{L})(?:hiện nay|hiện tại|hiện|bây giờ)(?!\p{L})/u,
    anniversary: /(?<!\p{L})(?:kỷ niệm|kỉ niệm|năm ngày|năm thành lập)(?!\p{L})/u,
  },
  lowIsGood:
    /suy dinh|thấp còi|nhẹ cân|thiếu cân|hộ nghèo|tử vong|tỷ số giới tính|bé trai|sinh con thứ ba|sinh tại nhà|chuyển tuyến|(?:mắc|nhiễm)(?!.*(?:được|điều trị|quản lý))|hút thuốc|thừa cân|béo phì|ngày điều trị trung bình|tiền túi|bỏ trị|tảo hôn/u,
  plannedCosts:
    /(?:kinh phí|vốn|tổng mức) (?:đầu tư )?dự kiến|dự kiến (?:tổng )?(?:kinh phí|vốn|mức đầu tư)|kinh phí (?:thực hiện|triển khai) (?:kế hoạch|đề án|dự án|chương trình|nghị quyết|đề xuất)|(?:tổng )?(?:nhu cầu|khái toán) (?:vốn|kinh phí)/u,
  genitives: new Set(['của']),
  monthInFigures: /tháng (?<month>\d{1,2})(?:\/| năm )(?<year>20[12]\d)(?!\d)/gu,
  multipliers: numberTable('nghin=1000|ngan=1000|trieu=1000000|ty=1000000000|ti=1000000000'),
  one: 'mot',
  all: new Set(['ca', 'tat ca', 'bo', 'moi']),
  ranks: { ordinals: numberTable('nhất=1|nhì=2|hai=2|ba=3|tư=4|năm=5|sáu=6|bảy=7|tám=8|chín=9|mười=10') },
  numerals: numberTable('hai=2|ba=3|bốn=4|sáu=6|bảy=7|tám=8|chín=9|mười=10'),
  ministerial: {
    'role-minister': phrases('Bộ trưởng {portfolio} | Bộ trưởng Bộ {portfolio}'),
    'role-deputy-minister': phrases('Thứ trưởng {portfolio} | Thứ trưởng Bộ {portfolio}'),
    'role-standing-deputy-minister': phrases(
      'Thứ trưởng Thường trực {portfolio} | Thứ trưởng Thường trực Bộ {portfolio} | Thứ trưởng thường trực Bộ {portfolio}',
    ),
    'role-acting-minister': phrases('Quyền Bộ trưởng {portfolio} | Quyền Bộ trưởng Bộ {portfolio}'),
  },
  offices:
    table(`Chủ tịch tỉnh=role-chairman orgtype-provincial-peoples-committee|Phó Chủ tịch tỉnh=role-vice-chairman orgtype-provincial-peoples-committee|Phó Chủ tịch Thường trực tỉnh=role-standing-vice-chairman orgtype-provincial-peoples-committee|Giám đốc Bảo hiểm xã hội=role-director orgtype-provincial-social-security|Giám đốc BHXH=role-director orgtype-provincial-social-security|Phó Giám đốc Bảo hiểm xã hội=role-deputy-director orgtype-provincial-social-security|Phó Giám đốc BHXH=role-deputy-director orgtype-provincial-social-security|Quyền Giám đốc Bảo hiểm xã hội=role-acting-director orgtype-provincial-social-security|Quyền Giám đốc BHXH=role-acting-director orgtype-provincial-social-security|Viện trưởng Viện Kiểm sát nhân dân tỉnh=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện Kiểm sát nhân dân thành phố=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện Kiểm sát nhân dân thành phố=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện kiểm sát nhân dân tỉnh=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện kiểm sát nhân dân tỉnh=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện kiểm sát nhân dân thành phố=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện kiểm sát nhân dân thành phố=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện Kiểm sát Nhân dân tỉnh=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện Kiểm sát Nhân dân tỉnh=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện Kiểm sát Nhân dân thành phố=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện Kiểm sát Nhân dân thành phố=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện KSND tỉnh=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện KSND tỉnh=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng Viện KSND thành phố=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng Viện KSND thành phố=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng VKSND tỉnh=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng VKSND tỉnh=role-deputy-chief-procurator orgtype-provincial-procuracy|Viện trưởng VKSND thành phố=role-chief-procurator orgtype-provincial-procuracy|Phó Viện trưởng VKSND thành phố=role-deputy-chief-procurator orgtype-provincial-procuracy
    Đại biểu HĐND tỉnh=role-peoples-council-deputy orgtype-provincial-peoples-council|Đại biểu Hội đồng nhân dân tỉnh=role-peoples-council-deputy orgtype-provincial-peoples-council|Đại biểu HĐND thành phố=role-peoples-council-deputy orgtype-provincial-peoples-council|UV.BTV Tỉnh ủy=role-member orgtype-provincial-party-standing-committee|UVTV Tỉnh ủy=role-member orgtype-provincial-party-standing-committee|UVTVTU=role-member orgtype-provincial-party-standing-committee|UV BTV=role-member orgtype-standing-committee|UVBTV=role-member orgtype-standing-committee|UV.BTV=role-member orgtype-standing-committee|UV BTV Đảng ủy=role-member orgtype-standing-committee|UVBTV Đảng ủy=role-member orgtype-standing-committee|UV BCH Đảng bộ tỉnh=role-member orgtype-provincial-party-committee|UVBCH Đảng bộ tỉnh=role-member orgtype-provincial-party-committee|UV BCH Trung ương Đảng=role-member org-party-central-committee|UVBCH Trung ương Đảng=role-member org-party-central-committee|UV TW Đảng=role-member org-party-central-committee|UVTƯ Đảng=role-member org-party-central-committee|UVTW=role-member org-party-central-committee|UVBTV Tỉnh ủy=role-member orgtype-provincial-party-standing-committee|UV BTV Tỉnh ủy=role-member orgtype-provincial-party-standing-committee|UVBTV Thành ủy=role-member orgtype-provincial-party-standing-committee|UVBTV Huyện ủy=role-member orgtype-district-party-standing-committee|UVTW Đảng=role-member org-party-central-committee|TUV=role-member orgtype-provincial-party-committee|PCT UBND tỉnh=role-vice-chairman orgtype-provincial-peoples-committee|PCT HĐND tỉnh=role-vice-chairman orgtype-provincial-peoples-council|Tỉnh ủy viên=role-member orgtype-provincial-party-committee|Thành ủy viên=role-member orgtype-provincial-party-committee|Huyện ủy viên=role-member orgtype-district-party-committee|Thị ủy viên=role-member orgtype-town-party-committee|Quận ủy viên=role-member orgtype-district-party-committee|Đảng ủy viên=role-member orgtype-commune-party-committee
    Uỷ viên BCH Trung ương Đảng=role-member org-party-central-committee|Ủy viên BCH Trung ương Đảng=role-member org-party-central-committee|Ủy viên BCH Đảng bộ tỉnh=role-member orgtype-provincial-party-committee|Ủy viên Ban Chấp hành Đảng bộ tỉnh=role-member orgtype-provincial-party-committee`),
  bodies,
  programmes,
  shortLevels: new Map([['thành phố', ['TP', 'TP.']]]),
  areas: {
    district: phrases('huyện | thị xã | quận | TX | thành phố | TP'),
    commune: phrases('xã | phường | thị trấn | đặc khu'),
    before: phrases(
      'huyện | quận | xã | phường | thị xã | thị trấn | đặc khu | huyện biên giới | xã biên giới | huyện miền núi | xã miền núi | huyện vùng cao | xã vùng cao | huyện đảo | xã đảo | huyện ủy | quận ủy | thị ủy | huyện đoàn | quận đoàn | thị đoàn | thành phố | tp | tx | thành ủy | đảng ủy phường | đảng ủy xã',
    ),
    city: phrases('thành phố | tp | thành ủy'),
    english: table('phường=ward|thị trấn=town|đặc khu=special zone|thị xã=town'),
  },
  countries:
    table(`nhật bản=Japan|hàn quốc=Republic of Korea|trung quốc=China|lào=Laos|campuchia=Cambodia|thái lan=Thailand|indonesia=Indonesia|malaysia=Malaysia|singapore=Singapore|philippines=Philippines|myanmar=Myanmar|brunei=Brunei
    australia=Australia|úc=Australia|hoa kỳ=United States|mỹ=United States|pháp=France|đức=Germany|ấn độ=India|anh quốc=United Kingdom|vương quốc anh=United Kingdom|cuba=Cuba|nga=Russia|liên bang nga=Russia
    canada=Canada|new zealand=New Zealand|thụy sĩ=Switzerland|hà lan=Netherlands|na uy=Norway|thụy điển=Sweden|đan mạch=Denmark|italia=Italy|bỉ=Belgium|phần lan=Finland|tây ban nha=Spain|ireland=Ireland|luxembourg=Luxembourg|hungary=Hungary|ba lan=Poland|cộng hòa séc=Czech Republic|mông cổ=Mongolia|bangladesh=Bangladesh|israel=Israel|đại hàn dân quốc=Republic of Korea|cộng hòa liên bang đức=Germany|cộng hòa pháp=France|liên hiệp anh=United Kingdom|kuwait=Kuwait|qatar=Qatar|ả rập xê út=Saudi Arabia`),
  nounFirst: true,
  sentenceCaseTitles: true,
  ownUnits: new Set(['don vi', 'co quan']),
  titleEnds:
    /(?:cho phù hợp|phù hợp (?:với|tình hình|thực)|sao cho|một cách|sát (?:với )?thực|đúng (?:tiến độ|quy định|lộ trình|kế hoạch)|(?:đến|tới) (?:người|toàn|từng|mọi|đông đảo|tận)|trong (?:thời gian|năm|quý|tháng|quá trình)|kịp thời|có hiệu quả|đạt hiệu quả|và các văn bản)(?!\p{L})/uy,
  noCues,
  counted: table(
    `hoi chuyen khoa=associations|sang kien=initiatives|dot=rounds|buoi=sessions|khau trang=masks|bo kit=kits|chai=bottles|tan=tons|may tho=ventilators|may moc=machines|binh oxy=oxygen cylinders|to roi=leaflets|tin bai=news items|ap phich=posters|bang ron=banners|thiet bi=devices|giao vien=teachers|nguoi hien=donors|cap tao hon=couples|cap duoc=couples|cap ket hon=couples|hoi thanh vien=associations|hoi vien=members|chi hoi=branches|mau xet nghiem=samples|khoa=departments|khoa phong=departments|tang=floors|nhom thuoc=drug groups|nhom hoat=drug groups|co do=birth attendants|bien che=positions|trung tam y=health centres|nhan vien y=health workers|cong tac vien=collaborators|tram y=health stations|duoc sy=pharmacists|bac sy=doctors|y sy=doctors|thang=months|tuan=weeks|cau lac=clubs|doi=teams|diem tiem=vaccination points|phong chuyen mon=divisions|chuyen gia=experts|goi=packages|chi tieu=targets|chỉ tiêu=targets|mục tiêu=targets|bệnh viện=hospitals|benh vien=hospitals|lieu=doses|lieu vac=doses|mui=doses|mui tiem=doses|ca=cases|ca mac=cases|truong hop=cases|ca tu=deaths|benh nhan=patients|nguoi benh=patients|nguoi mac=cases|nguoi nhiem=cases|benh nhan mac=cases|tre mac=cases|luot=visits|luot kham=visits|luot nguoi=visits|luot co=establishments|chau=children|bep an=kitchens|nguoi=people|nguoi dan=people|xa=communes|huyen=districts|tinh=provinces|phuong=wards|bac si=doctors|dieu duong=nurses|giuong=beds|giuong benh=beds|co so=establishments|tram=health stations|van ban=documents|ho=households|ho gia=households|tre=children|tre em=children|phu nu=women|hoc sinh=students|ca phau=surgeries|mau=samples|ky thuat=techniques|dich vu=services|nhiem vu=tasks|tieu chi=criteria|du an=projects|doan=inspections|can bo=staff|loai thuoc=types of drugs|nhan vien=staff|dai bieu=delegates|truong=schools|don vi=units|o dich=outbreaks|o=outbreaks|o to=cars|o cam=sockets|dia phuong=localities|xe cuu=ambulances|trung tam=centers|thuoc=drugs|quy trinh=procedures|ho so=records|don vi mau=units of blood|tap the=units|ca nhan=individuals|thu tuc=procedures|bac si va=doctors|dan=people|cap vo=couples|cap nam=couples|cap doi=couples|ba me=mothers|san phu=mothers|thai phu=pregnant women|phu nu mang=pregnant women|ho sinh=midwives|nu ho=midwives|duoc si=pharmacists|y si=doctors|ky thuat vien=technicians|can bo y=health workers|nhan vien y=health workers|lao dong=workers|cong nhan=workers|ho dan=households|goi thau=packages|mat hang=items|giay phep=licences|chung chi=certificates|giay chung=certificates|giay dang=certificates|hop dong=contracts|don thuoc=prescriptions|vu ngo=outbreaks|phong xet=laboratories|vu=cases|nguoi cao=people|tre so=infants|the bhyt=cards|the bao hiem=cards|lop=classes|xet nghiem=tests|tui mau=units of blood|doi tuong=people|thon=villages|thon ban=villages|tai nan=accidents|truong hoc=schools|quay thuoc=pharmacies|nha thuoc=pharmacies|phong kham=clinics|ca de=births|ca sinh=births|ca ghep=transplants|ca benh=cases|ho so suc=electronic health records|so suc khoe=electronic health books|o benh=outbreaks|benh an=records|tinh nguyen=volunteers|tinh nguyen vien=volunteers|cong trinh=works|y bac si=doctors|benh nhi=patients|nguoi tiep=contacts|nguoi truong=adults|nguoi nhiem=people|tu vong=deaths|truong hop tu=deaths|ca benh tu=deaths|benh nhan tu=deaths|con=children|vien chuc=employees|nhan luc=staff|nguoi tu=deaths|nguoi chet=deaths|hoat dong=activities|san pham=products|diem=points`,
  ),
};
