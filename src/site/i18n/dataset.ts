import type { Messages } from './message.ts';

/** What the dataset says of itself. */
export const DATASET_TEXTS = {
  title: {
    en: 'hgov, a knowledge graph of health governance',
    vi: 'hgov, đồ thị tri thức về quản trị y tế',
    id: 'hgov, graf pengetahuan tata kelola kesehatan',
  },
  description: {
    en: 'People, offices, events and commitments in the governance of health, read from news articles in several languages, each fact with the exact words that state it.',
    vi: 'Con người, chức vụ, sự kiện và cam kết trong quản trị y tế, đọc từ báo chí bằng nhiều thứ tiếng, mỗi sự kiện kèm đúng lời văn đã nêu.',
    id: 'Orang, jabatan, acara, dan komitmen dalam tata kelola kesehatan, dibaca dari artikel berita dalam beberapa bahasa, tiap fakta dengan kata-kata persis yang menyatakannya.',
  },
  endpoint: { en: 'SPARQL endpoint', vi: 'Điểm truy vấn SPARQL', id: 'Titik akses SPARQL' },
} as const satisfies Messages;
