import type { Messages } from './message.ts';

/** The page of an article. */
export const ARTICLE = {
  text: {
    en: 'The text, with every fact where it stands',
    vi: 'Nguyên văn, mỗi thông tin tại đúng chỗ',
    id: 'Teks, tiap fakta di tempatnya',
  },
  show: { en: 'Show', vi: 'Hiển thị', id: 'Tampilkan' },
  commitments: { en: 'commitments', vi: 'cam kết, yêu cầu', id: 'komitmen' },
  figures: { en: 'figures', vi: 'số liệu', id: 'angka' },
  events: { en: 'events', vi: 'sự kiện', id: 'acara' },
  participations: { en: 'who took part', vi: 'ai tham gia', id: 'yang ikut serta' },
  people: { en: 'people', vi: 'người', id: 'orang' },
  offices: { en: 'offices', vi: 'chức vụ', id: 'jabatan' },
  documents: { en: 'documents', vi: 'văn bản', id: 'dokumen' },
  findings: { en: 'findings', vi: 'nhận định', id: 'temuan' },
  rejected: { en: 'rejected', vi: 'bị loại', id: 'ditolak' },
  showRejected: {
    en: 'Show what was rejected, and why',
    vi: 'Xem những gì bị loại và lý do',
    id: 'Tampilkan yang ditolak dan alasannya',
  },
  hideRejected: { en: 'Hide what was rejected', vi: 'Ẩn những gì bị loại', id: 'Sembunyikan yang ditolak' },
  nothingRejected: { en: 'Nothing was rejected.', vi: 'Không có gì bị loại.', id: 'Tidak ada yang ditolak.' },
  clutter: {
    en: 'Grey: furniture of the page. Nothing is read from it.',
    vi: 'Chữ xám: phần phụ của trang, không được đọc.',
    id: 'Abu-abu: perabot halaman. Tidak ada yang dibaca darinya.',
  },
  factsHere: { en: 'Facts in this passage', vi: 'Thông tin trong đoạn này', id: 'Fakta dalam bagian ini' },
  noText: {
    en: 'The text of this article is not at hand here. These are the passages that facts rest on, in the order of the text.',
    vi: 'Máy chủ này không có nguyên văn bài báo. Dưới đây là các đoạn làm căn cứ, theo thứ tự trong bài.',
    id: 'Teks artikel ini tidak tersedia di sini. Inilah bagian-bagian yang menjadi dasar fakta, menurut urutan teks.',
  },
  original: { en: 'The original', vi: 'Bài gốc', id: 'Aslinya' },
} as const satisfies Messages;
