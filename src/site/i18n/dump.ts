import type { Messages } from './message.ts';

/** The page of the dumps. */
export const DUMP = {
  title: { en: 'Download the data', vi: 'Tải dữ liệu', id: 'Unduh data' },
  lead: {
    en: 'Everything that this server holds, as files. The same data give the same bytes; a file never changes under its address.',
    vi: 'Toàn bộ dữ liệu của máy chủ này dưới dạng tệp. Cùng dữ liệu thì cùng từng byte; tệp không bao giờ thay đổi ở một địa chỉ.',
    id: 'Semua yang dimiliki server ini, sebagai berkas. Data yang sama menghasilkan byte yang sama; berkas tidak pernah berubah di alamatnya.',
  },
  version: { en: 'Version', vi: 'Phiên bản', id: 'Versi' },
  previous: { en: 'The version before', vi: 'Phiên bản trước', id: 'Versi sebelumnya' },
  graphs: { en: 'The graph, in RDF', vi: 'Đồ thị, dạng RDF', id: 'Graf, dalam RDF' },
  graphsText: {
    en: 'Turtle and N-Triples hold the triples of all graphs; N-Quads, TriG and JSON-LD also say in which graph each stands.',
    vi: 'Turtle và N-Triples chứa bộ ba của mọi đồ thị; N-Quads, TriG và JSON-LD còn cho biết mỗi bộ ba thuộc đồ thị nào.',
    id: 'Turtle dan N-Triples memuat tripel semua graf; N-Quads, TriG, dan JSON-LD juga menyebut graf masing-masing.',
  },
  tables: { en: 'Tables, for a spreadsheet', vi: 'Bảng, cho bảng tính', id: 'Tabel, untuk lembar kerja' },
  tablesText: {
    en: 'CSV in UTF-8. csv-metadata.json says what each column means (CSV on the Web).',
    vi: 'CSV mã hóa UTF-8. csv-metadata.json cho biết ý nghĩa từng cột (CSV on the Web).',
    id: 'CSV dalam UTF-8. csv-metadata.json menjelaskan arti tiap kolom (CSV on the Web).',
  },
  file: { en: 'File', vi: 'Tệp', id: 'Berkas' },
  size: { en: 'Bytes', vi: 'Byte', id: 'Byte' },
  count: { en: 'Statements or rows', vi: 'Số phát biểu hoặc hàng', id: 'Pernyataan atau baris' },
  hash: { en: 'SHA-256', vi: 'SHA-256', id: 'SHA-256' },
  latest: {
    en: 'For a script that always wants the newest, put “latest” in place of the version.',
    vi: 'Nếu kịch bản luôn cần bản mới nhất, hãy thay phiên bản bằng “latest”.',
    id: 'Untuk skrip yang selalu ingin yang terbaru, tulis “latest” sebagai pengganti versi.',
  },
} as const satisfies Messages;
