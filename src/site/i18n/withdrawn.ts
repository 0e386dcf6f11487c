import type { Messages } from './message.ts';

/** The page of what belongs to an article that was withdrawn. */
export const WITHDRAWN = {
  title: { en: 'Withdrawn', vi: 'Đã rút', id: 'Ditarik' },
  article: {
    en: 'This article was in the data and was withdrawn. What it alone stated is gone with it.',
    vi: 'Bài báo này từng có trong dữ liệu và đã được rút. Những gì chỉ bài này nêu cũng không còn nữa.',
    id: 'Artikel ini pernah ada dalam data dan telah ditarik. Apa yang hanya dinyatakan olehnya ikut hilang.',
  },
  fact: {
    en: 'This was read out of an article that was withdrawn. What the article alone stated is gone with it.',
    vi: 'Thông tin này được trích từ một bài báo đã được rút. Những gì chỉ bài đó nêu cũng không còn nữa.',
    id: 'Ini dibaca dari sebuah artikel yang telah ditarik. Apa yang hanya dinyatakan artikel itu ikut hilang.',
  },
  name: { en: 'Article', vi: 'Bài báo', id: 'Artikel' },
  original: { en: 'Original', vi: 'Bản gốc', id: 'Sumber asli' },
  publisher: { en: 'Publisher', vi: 'Nơi đăng', id: 'Penerbit' },
  published: { en: 'Published', vi: 'Ngày đăng', id: 'Terbit' },
  language: { en: 'Language', vi: 'Ngôn ngữ', id: 'Bahasa' },
  since: { en: 'Withdrawn on', vi: 'Ngày rút', id: 'Ditarik pada' },
  back: {
    en: 'Should it be published again, it will be back at this address.',
    vi: 'Nếu được đăng lại, nó sẽ trở lại ở địa chỉ này.',
    id: 'Jika diterbitkan lagi, ia akan kembali di alamat ini.',
  },
  elsewhere: { en: 'Search what is there', vi: 'Tìm trong dữ liệu hiện có', id: 'Cari dalam data yang ada' },
} as const satisfies Messages;
