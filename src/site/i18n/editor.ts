import type { Messages } from './message.ts';

/** The editor of queries, which runs in the browser. */
export const EDITOR = {
  run: { en: 'Run', vi: 'Chạy', id: 'Jalankan' },
  stop: { en: 'Stop', vi: 'Dừng', id: 'Hentikan' },
  running: { en: 'Running …', vi: 'Đang chạy …', id: 'Sedang berjalan …' },
  stopped: { en: 'Stopped.', vi: 'Đã dừng.', id: 'Dihentikan.' },
  query: { en: 'Query', vi: 'Câu truy vấn', id: 'Kueri' },
  share: { en: 'Copy link', vi: 'Sao chép liên kết', id: 'Salin tautan' },
  copied: { en: 'The link is copied.', vi: 'Đã sao chép liên kết.', id: 'Tautan disalin.' },
  keys: {
    en: 'Ctrl+Enter runs the query, Ctrl+Space completes a word, Esc leaves the editor.',
    vi: 'Ctrl+Enter để chạy, Ctrl+Space để gợi ý từ, Esc để rời khung soạn thảo.',
    id: 'Ctrl+Enter menjalankan kueri, Ctrl+Spasi melengkapi kata, Esc keluar dari editor.',
  },
  table: { en: 'Table', vi: 'Bảng', id: 'Tabel' },
  chart: { en: 'Chart', vi: 'Biểu đồ', id: 'Bagan' },
  response: { en: 'Response', vi: 'Phản hồi', id: 'Respons' },
  filter: { en: 'Filter the rows', vi: 'Lọc các dòng', id: 'Saring baris' },
  pageSize: { en: 'Rows a page:', vi: 'Số dòng mỗi trang:', id: 'Baris per halaman:' },
  shown: {
    en: 'Rows {from} to {to} of {all}',
    vi: 'Dòng {from} đến {to} trong {all}',
    id: 'Baris {from} sampai {to} dari {all}',
  },
  none: { en: 'No rows', vi: 'Không có dòng nào', id: 'Tidak ada baris' },
  rowsIn: {
    en: '{count} rows in {seconds} s',
    vi: '{count} dòng trong {seconds} giây',
    id: '{count} baris dalam {seconds} detik',
  },
  took: { en: '{seconds} s', vi: '{seconds} giây', id: '{seconds} detik' },
  download: {
    en: 'Download as CSV for spreadsheets',
    vi: 'Tải về dạng CSV cho bảng tính',
    id: 'Unduh sebagai CSV untuk lembar kerja',
  },
} as const satisfies Messages;
