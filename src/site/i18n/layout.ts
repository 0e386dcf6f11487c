import type { Messages } from './message.ts';

/** What stands around every page. */
export const LAYOUT = {
  skip: { en: 'Skip to content', vi: 'Đến nội dung chính', id: 'Langsung ke isi' },
  pages: { en: 'Pages', vi: 'Các trang', id: 'Halaman' },
  languages: { en: 'Language', vi: 'Ngôn ngữ', id: 'Bahasa' },
  search: { en: 'Search', vi: 'Tìm kiếm', id: 'Cari' },
  commitments: { en: 'Commitments', vi: 'Cam kết', id: 'Komitmen' },
  timeline: { en: 'Timeline', vi: 'Dòng thời gian', id: 'Lini masa' },
  network: { en: 'Network', vi: 'Mạng lưới', id: 'Jejaring' },
  sparql: { en: 'SPARQL', vi: 'SPARQL', id: 'SPARQL' },
  download: { en: 'Download', vi: 'Tải về', id: 'Unduh' },
  ontology: { en: 'Ontology', vi: 'Bản thể học', id: 'Ontologi' },
  about: {
    en: 'A knowledge graph of health governance: every fact with the words that state it.',
    vi: 'Đồ thị tri thức về quản trị y tế: mỗi sự kiện kèm lời văn làm căn cứ.',
    id: 'Graf pengetahuan tata kelola kesehatan: tiap fakta dengan kata-kata dasarnya.',
  },
  missing: {
    en: 'These pages do not speak “{tag}”; this one is in English, Vietnamese or Indonesian.',
    vi: 'Trang này không có bằng “{tag}”; chỉ có tiếng Anh, tiếng Việt và tiếng Indonesia.',
    id: 'Halaman ini tidak tersedia dalam “{tag}”; yang ada bahasa Inggris, Vietnam, dan Indonesia.',
  },
} as const satisfies Messages;
