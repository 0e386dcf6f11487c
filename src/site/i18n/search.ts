import type { Messages } from './message.ts';

/** The search and what it finds. */
export const SEARCH = {
  search: { en: 'Search', vi: 'Tìm kiếm', id: 'Cari' },
  lead: {
    en: 'Finds people, organisations, offices, documents and terms by their names in any language. Accents and capitals do not matter: “bo y te” finds “Bộ Y tế”.',
    vi: 'Tìm người, tổ chức, chức vụ, văn bản và thuật ngữ theo tên bằng mọi ngôn ngữ. Không cần dấu hay chữ hoa: “bo y te” tìm được “Bộ Y tế”.',
    id: 'Menemukan orang, organisasi, jabatan, dokumen, dan istilah menurut namanya dalam bahasa apa pun. Tanda aksen dan huruf besar tidak berpengaruh: “bo y te” menemukan “Bộ Y tế”.',
  },
  name: { en: 'Name, or the beginning of one', vi: 'Tên hoặc phần đầu của tên', id: 'Nama atau awal nama' },
  kind: { en: 'Kind', vi: 'Loại', id: 'Jenis' },
  anyKind: { en: 'any kind', vi: 'mọi loại', id: 'jenis apa pun' },
  found: { en: '{count} found', vi: 'Tìm thấy {count}', id: '{count} ditemukan' },
  none: {
    en: 'Nothing has a name with all of these words. Try fewer words, or only their beginnings.',
    vi: 'Không có tên nào chứa đủ các từ này. Hãy thử ít từ hơn hoặc chỉ phần đầu của từ.',
    id: 'Tidak ada nama yang memuat semua kata ini. Coba lebih sedikit kata, atau hanya awalnya.',
  },
  links: { en: '{count} links to it', vi: '{count} liên kết đến', id: '{count} tautan ke sini' },
} as const satisfies Messages;
