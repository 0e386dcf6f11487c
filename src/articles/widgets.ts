/** What buttons, menus and links around an article are called, and the networks it can be sent to. */
const WIDGETS = [
  'share|share this|share on|tweet|like|follow|follow us|follow us on|subscribe|print|email|e-mail|save|copy link|listen',
  'log in|login|sign in|sign up|register|back|back to top|next|previous|advertisement|advertisements|sponsored|home|menu',
  'search|font size|send|reply|rating|zoom|contact|about us|and',
  'bagikan|bagikan ke|bagikan di|suka|ikuti|ikuti kami|ikuti kami di|cetak|untuk mencetak|simpan|salin tautan|dengarkan',
  'kembali|kembali ke atas|selanjutnya|sebelumnya|iklan|beranda|cari|pencarian|masuk|daftar|kirim|ukuran huruf|kontak|dan',
  'chia sẻ|chia sẻ lên|chia sẻ qua|thích|theo dõi|theo dõi trên|theo dõi chúng tôi|in|in bài|in bài viết|in trang|in tin',
  'lưu|lưu bài|lưu bài viết|sao chép liên kết|nghe bài viết|nghe|quay lại|trở lại|trở về|về đầu trang|lên đầu trang',
  'quảng cáo|trang chủ|tìm kiếm|đăng nhập|đăng ký|gửi|gửi bình luận|gửi email|gửi bài|cỡ chữ|liên hệ|bản in|phóng to',
  'thu nhỏ|và',
  'partager|partager sur|imprimer|envoyer|suivre|suivez-nous|suivez-nous sur|s’abonner|se connecter|connexion|s’inscrire',
  'accueil|recherche|rechercher|retour|haut de page|précédent|suivant|publicité|écouter|enregistrer|copier le lien|contactez-nous|et',
  'your comment|reset|share this article|copy|bagikan artikel ini|bagikan berita ini|chia sẻ bài viết|chia sẻ bài này|gửi cho bạn bè|partager l’article',
  'zalo|facebook|twitter|x|whatsapp|telegram|linkedin|youtube|pinterest|messenger|instagram|tiktok|line|google news',
  'google+|rss|viber|threads|a+|a-|aa',
].flatMap((row) => row.split('|'));
const WIDGET = [...WIDGETS]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('+', '\\+'))
  .join('|');
/** Buttons that count: "3 comments", "Like 24", "Lượt xem: 1.286". */
const COUNTED =
  '(?:\\d+|\\(\\d+\\)) (?:comments?|likes?|shares?|komentar|suka|bình luận|thích|commentaires?|partages?)|(?:likes?|shares?|comments?|suka|komentar|thích|chia sẻ|bình luận|j’aime|partages?|commentaires?) ?\\(?\\d+\\)?|(?:views?|reads?|dilihat|dibaca|(?:số )?lượt (?:xem|đọc)|vues?)\\s*[:：]?\\s*[\\d.,]+';
/** What counts the visitors of a site: a heading, and rows such as "Đang truy cập: 1.024". */
const COUNTER =
  '(?:visitor|visit|access) (?:statistics|counter)|(?:thống kê|lượt|số lượt|bộ đếm) truy cập|statistik (?:pengunjung|kunjungan)|statistiques (?:de visites|d’accès)';
const COUNTERS = [
  '(?:visitors )?(?:online|today|yesterday|this week|this month|total|total visits)',
  '(?:đang (?:truy cập|trực tuyến|online)|hôm nay|hôm qua|tuần này|tháng này|tháng trước|tổng(?: số)?(?: lượt)?(?: truy cập)?|khách(?: viếng thăm)?)',
  '(?:pengunjung |kunjungan )?(?:online|hari ini|kemarin|minggu ini|bulan ini|total(?: pengunjung| kunjungan)?)',
  '(?:visiteurs |visites )?(?:en ligne|aujourd’hui|hier|cette semaine|ce mois|au total)',
].join('|');
const COUNTER_LINE = new RegExp(`^(?:${COUNTER}|(?:${COUNTER}|${COUNTERS})\\s*[:：]\\s*[\\d.,]+)$`, 'iu');
const WIDGET_LINE = new RegExp(`^(?:(?:${COUNTED}|${WIDGET})(?:[\\s:|/,·•–-]+|$))+$`, 'iu');
/** "Updated: 07/03/2028 - " before what counts. */
const DATED = /^(?:[\p{L} ]{3,20}:\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? \d{1,2}[:h]\d{2})?[\s|,·•–-]+/u;
const MAX_LENGTH = 120;

/** Says whether a line is nothing but buttons ("Share Facebook Zalo | Print") or a counter of visitors. */
export function isWidget(words: string): boolean {
  return words.length <= MAX_LENGTH && (WIDGET_LINE.test(words.replace(DATED, '')) || COUNTER_LINE.test(words));
}
