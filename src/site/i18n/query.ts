import type { Messages } from './message.ts';

/** The page of the endpoint. */
export const QUERY = {
  lead: {
    en: 'Ask the graph in SPARQL 1.1. The default graph is the union of all graphs.',
    vi: 'Truy vấn đồ thị bằng SPARQL 1.1. Đồ thị mặc định là hợp của mọi đồ thị.',
    id: 'Tanyai graf dengan SPARQL 1.1. Graf bawaan adalah gabungan semua graf.',
  },
  query: { en: 'Query', vi: 'Câu truy vấn', id: 'Kueri' },
  run: { en: 'Run', vi: 'Chạy', id: 'Jalankan' },
  answer: { en: 'Answer', vi: 'Kết quả', id: 'Jawaban' },
  yes: { en: 'Yes', vi: 'Có', id: 'Ya' },
  no: { en: 'No', vi: 'Không', id: 'Tidak' },
  examples: { en: 'Example questions', vi: 'Câu hỏi mẫu', id: 'Contoh pertanyaan' },
  about: { en: 'about it', vi: 'chi tiết', id: 'tentang ini' },
  aboutQuestion: { en: 'About the question “{title}”', vi: 'Về câu hỏi “{title}”', id: 'Tentang pertanyaan “{title}”' },
  rows: { en: '{count} rows', vi: '{count} dòng', id: '{count} baris' },
  rowsOf: {
    en: '{count} rows, of which the first {shown} are shown',
    vi: '{count} dòng, hiển thị {shown} dòng đầu',
    id: '{count} baris, ditampilkan {shown} yang pertama',
  },
} as const satisfies Messages;
