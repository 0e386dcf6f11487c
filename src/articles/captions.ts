/** A caption without its credit is at most this long. */
const MAX_LENGTH = 200;
const MAX_CREDIT = 100;

const CREDIT_WORD =
  "(?:photos?|images?|pictures?|pic|screenshots?|screen capture|illustrations?|illustrative|graphics?|video|source|courtesy|foto|gambar|ilustrasi|tangkapan layar|dok|dokumentasi|sumber|ảnh|hình|hình ảnh|nguồn|minh h(?:ọa|oạ)|chụp màn hình|capture d['’]écran|photo d['’]illustration)";
/** "(Photo: …)", "(Screenshot)", "(Tangkapan layar).", "(Ảnh minh họa)" at the end of a line. */
const IN_PARENTHESES = new RegExp(
  `\\s*[(\\[]\\s*${CREDIT_WORD}(?![\\p{L}\\p{M}])[^()\\[\\]]{0,${MAX_CREDIT}}[)\\]]?\\s*[).]*$`,
  'iu',
);
/** "… Ảnh: Minh Hà", "… Photo by …" at the end of a line; the capital tells it from "the photo: …" in a sentence. */
const AFTER_SENTENCE =
  /(?:^|[.!?…–|/-]\s*|\s)(?:Ảnh|Hình|Nguồn ảnh|Sumber (?:foto|gambar)|Photo source|Photos?|Foto|Gambar|Photo d['’]illustration|Image|Illustration|Ilustrasi)(?:\s+(?:by|courtesy of|oleh|minh h(?:ọa|oạ))|\s*[:：/])\s*(?:[^.;]|(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu})){1,60}\.?$/u;

/** "… in Hưng Yên Province. — VNA/VNS Photo", "— Photo vietnamplus.vn": the agency behind a dash. */
const OF_AGENCY =
  /\s*[—–-]\s*(?:(?:\p{Lu}{2,6}\/){0,2}\p{Lu}{2,6} (?:Photos?|File Photo|Pic)(?:\s\p{Lu}[^.;:]{1,40})?|Photos? (?:courtesy of )?[\p{L}\d.]{2,30}(?:\s\p{Lu}[^.;:]{1,30})?)\.?$/u;

/** How captions begin that name a scene: no article says "Delegates attending the conference." of itself. */
const SCENE: readonly RegExp[] = [
  /^(?:the )?(?:delegates?|participants?|attendees|leaders|officials|guests|representatives|doctors|nurses|people|residents|health workers|medical staff)(?: \S+){0,6}? (?:attending|at|participating|taking|posing|pose|posed|joining|visiting|receiving|listening|watching)\s/iu,
  /^(?:an? |the )?(?:overview|panorama|panoramic view|general view|view|scenes?|photos?|pictures?|images?|illustration|illustrative|screenshot)(?:\s*[.:]?$|\s(?:of|shows?|at|from|in|photo|image)(?!\p{L}))/iu,
  /^(?:suasana|pemandangan|gambaran (?:umum|keseluruhan)|tampilan|panorama|adegan|foto bersama|foto|gambar|ilustrasi)(?!\p{L})/iu,
  /^(?:para )?(?:delegasi|delegat|peserta|hadirin|pemimpin|tamu|pejabat|warga|tenaga kesehatan)(?: \S+){0,6}? (?:yang )?(?:menghadiri|hadir|berfoto|mengikuti|berpose|berpartisipasi)(?!\p{L})/iu,
  /^(?:toàn cảnh|quang cảnh|khung cảnh|một góc|không khí|hình ảnh|ảnh|ảnh minh h(?:ọa|oạ)|cảnh)(?!\p{L})/iu,
  /^(?:các |những )?(?:đồng chí )?(?:(?:vị )?đại biểu|khách mời|lãnh đạo|thành viên)(?: \S+){0,6}? (?:dự|tham dự|tham gia|tại|chụp|chụp ảnh|biểu quyết|thực hiện nghi thức|chào cờ|theo dõi|thăm quan|tham quan)(?!\p{L})/iu,
  /^(?:vue (?:d['’]ensemble|générale|de)|panorama|scène|ambiance|photo d['’](?:illustration|archives)|photo(?: de groupe)?(?=\s*[:.]?$|\s(?:de|du|des|souvenir)\s))(?!\p{L})/iu,
  /^(?!.*\s(?:ont|sont)\s)(?:les |des )?(?:délégués|participants|dirigeants|responsables|invités|médecins|infirmiers|patients|habitants)(?: \S+){0,6}? (?:à la|à l['’]|au|lors|participant|assistant|posant|visitant|recevant)(?!\p{L})/iu,
];

/** Someone seen doing something; with these a line is a caption only between longer ones. */
const SEEN: readonly RegExp[] = [
  /\s(?:speaks?|speaking|spoke|delivers?|delivering|delivered (?:a|the|an opening|a closing) (?:speech|remarks?|report|address)|gives? (?:a )?speech|gave a speech|presents?|presenting|chairs?|chairing|co-chairs?|addresses|addressing|attends?|attending|hands? over|handing over|awards?|awarding|visits?|visiting|inspects?|inspecting|launches|launching)\s[^;:]{2,90}$/iu,
  /\s(?:berbicara|memberikan (?:pidato|sambutan|arahan)|menyampaikan (?:pidato|sambutan|laporan)|berpidato|memimpin|memaparkan|menyerahkan|mengunjungi|meninjau|menghadiri)\s[^;:]{2,90}$/iu,
  /\s(?:phát biểu|trình bày|báo cáo|kết luận|chủ trì|điều hành|tham luận|trao (?:quyết định|bằng khen|giấy khen|quà|tặng)|tặng (?:quà|hoa)|thăm hỏi|thăm|kiểm tra|(?<!lễ )phát động|dự(?!\s(?:trữ|kiến|phòng|báo|án|toán|thảo|định)(?!\p{L})))\s[^;:]{2,90}$/iu,
  /\s(?:s['’](?:exprime|adresse)|prend la parole|prononce (?:un|le|son) discours|présente (?:un|le) rapport|préside|remet|visite|inspecte|assiste|participe|lance)\s[^;:]{2,90}$/iu,
  /\s(?:at|during|in|from) the (?:\S+ ){0,3}?(?:conference|meeting|session|working session|ceremony|workshop|seminar|congress|bridge|bridge point|connecting point)(?: \S+){0,6}$(?<![.!?])/iu,
  /\s(?:di|pada|dalam|dari) (?:\S+ )?(?:konferensi|rapat|pertemuan|sesi kerja|upacara|lokakarya|seminar|kongres|sidang|(?:titik|ujung) jembatan)(?: \S+){0,6}$(?<![.!?])/iu,
  /\s(?:tại|từ|trong) (?:hội nghị|hội thảo|buổi|cuộc họp|lễ|phiên họp|kỳ họp|đại hội|điểm cầu|đầu cầu)(?: \S+){0,6}$(?<![.!?])/iu,
];
/** What is reported of somebody's word, or is still to be done, no picture shows. */
const SPEECH_REPORT =
  /(?:^|\s)(?:that|said|stressed|bahwa|mengatakan|menekankan|rằng|cho biết|nhấn mạnh|khẳng định|asked|requested|urged|pledged|promised|meminta|menugaskan|berjanji|đề nghị|yêu cầu|cam kết|nhận trách nhiệm|hứa|cho hay|thông tin thêm|kiến nghị|sẽ|cần|phải|akan|harus|perlu|wajib|diminta|mengusulkan|menginstruksikan|menyarankan|mengimbau|menyatakan|will|would|must|should|devra|doit|a (?:souligné|déclaré|affirmé|indiqué|demandé))(?:\s|$)|["“”«»]/iu;
/** A full stop that ends a sentence inside the line: behind a lower-case word, so not behind "Dr." or "TP.". */
const INNER_STOP = /(?:^|\s)["“(]?\p{Ll}\S{0,40}[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/u;

/** "(KTO) Sáng 24/3, …", "(GLO)- …", "TTYT - …": a report begins with who made it, not a caption. */
const BYLINE = /^\((?:\p{Lu}{2,6}|[\p{L}.]{3,20}\.vn)\)(?:\s*[-–—:]|\s+(?=\p{Lu}))|^\p{Lu}{2,6}\s?[-–—]\s(?=\p{Lu})/u;

/** "Sebelumnya, pada pagi hari yang sama, …": what was done at another time of the day is told, not shown. */
const ANOTHER_TIME =
  /^(?:earlier|before that|afterwards?|later|in the (?:morning|afternoon|evening)|immediately|right after|sebelumnya|setelah itu|segera setelah|se?usai|sore harinya|pagi harinya|trước đó|sau đó|ngay sau|(?:sáng|chiều|tối) cùng ngày|auparavant|ensuite)(?!\p{L})[^.]{0,40}?,/iu;

/** "[Photo 1] X speaks at the conference": the mark of a picture before its caption. */
export const PICTURE = /^\[(?:photos?|foto|gambar|ảnh|hình)(?: \d{1,2})?\]\s*/iu;

/** How sure the words alone make it that a line is a caption. */
export function captionOf(line: string): 'sure' | 'if-between-longer' | undefined {
  const words = line.replace(PICTURE, '');
  if (words.length > MAX_LENGTH + MAX_CREDIT) return undefined;
  const bare = words.replace(IN_PARENTHESES, '').replace(AFTER_SENTENCE, '').replace(OF_AGENCY, '');
  if (bare.length > MAX_LENGTH || INNER_STOP.test(bare)) return undefined;
  if (bare !== words || SCENE.some((pattern) => pattern.test(bare))) return 'sure';
  if (SPEECH_REPORT.test(words) || ANOTHER_TIME.test(words) || BYLINE.test(words)) return undefined;
  return SEEN.some((pattern) => pattern.test(words)) ? 'if-between-longer' : undefined;
}
