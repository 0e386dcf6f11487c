/** What stands over the headlines of other articles, a row a language; a name may go on where a lookahead says so. */
const NAMES: readonly string[] = [
  "related (?:news|articles?|stories|posts?|topics?|content)|related(?=\\s*(?:[:：]|$))|(?:today[’']?s )?top (?:news|stories|headlines)|breaking news|(?:hot|featured) (?:news|stories)|see also|read (?:more|also|next)|also read|more (?:news|stories)|other news|latest news|(?:the )?most (?:read|viewed|popular|commented)(?: (?:news|stories|articles?))?|trending(?: now)?|popular (?:news|stories|posts?)|recommended(?: for you)?|editor[’']?s?[’']? picks?|don[’']t miss|news in the same category|(?:in the )?same (?:category|section|topic|tag|author)|you (?:may|might) (?:also )?(?:like|be interested in)",
  'terkait(?=\\s*(?:[:：]|$))|berita (?:utama|hangat|terhangat|unggulan|terkait|lainnya|lain|terbaru|terkini|terpopuler|populer|pilihan)|artikel (?:terkait|lainnya)|topik terkait|baca (?:juga|selengkapnya|lebih lanjut)|lihat juga|(?:simak|tonton|saksikan) juga|(?:yang )?(?:ter|paling )?banyak (?:dibaca|dilihat|dikomentari|dibagikan)|(?:dalam |di )?(?:kategori|rubrik|topik|kanal|tag) yang sama|(?:berita )?(?:yang )?paling (?:banyak )?(?:dibaca|dilihat|populer)|terpopuler|(?:pilihan|rekomendasi) (?:editor|redaksi|untuk anda)|jangan lewatkan|yang lain(?:nya)?(?=\\s*[:：]?\\s*$)',
  'liên quan(?=\\s*(?:[:：]|$))|tin (?:chính|đáng chú ý|liên quan|cùng (?:chuyên )?mục|khác|mới(?: nhất)?|nổi bật|(?:đọc|xem) nhiều|nóng|tiêu điểm|tức khác|bài khác|bài liên quan)|bài (?:viết )?(?:liên quan|cùng chuyên mục|khác|đọc nhiều)|các tin (?:khác|liên quan|đã đưa)|(?:xem|đọc) thêm|mời (?:(?:quý vị|quý độc giả|quý bạn đọc|bạn đọc|độc giả|bạn) )?(?:xem|đọc|theo dõi) (?:thêm|tiếp)(?: (?:video|clip|bài|tin))?|có thể bạn quan tâm|đừng bỏ lỡ|cùng (?:chuyên mục|chủ đề|tác giả)|chủ đề liên quan|dòng sự kiện|(?:tin |bài )?(?:xem|đọc|quan tâm) nhiều(?: nhất)?|video (?:nổi bật|liên quan|mới|khác)',
  '(?:à )?lire (?:aussi|également|la suite)|voir (?:plus|aussi|également)|(?:articles?|nouvelles|actualités|informations) (?:liée?s|connexes|similaires)|(?:sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie))|autres(?: (?:nouvelles|articles|actualités|informations))?(?=\\s*[:：]?\\s*$)|les plus (?:lus|populaires)|à ne pas manquer',
];

/** A line that begins with such a name; `rest` is what stands behind it and its `colon`. */
export const RELATED = new RegExp(`^[\\s>»•*-]*(?:${NAMES.join('|')})\\s*(?<colon>[:：»>…]*)\\s*(?<rest>.*)$`, 'isu');

/** "[Video] Gia Lai: …", ">> The Minister …": a teaser of another article that needs no heading. */
export const TEASER =
  /^(?:(?:>{2,3}|»)\s*\p{L}|\[(?:video|clip|photos?|infographics?|podcast|e-?magazine|longform|foto|infografis|ảnh|chùm ảnh|infographie)\]\s*\S)/iu;
