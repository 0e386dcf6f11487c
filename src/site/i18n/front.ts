import type { Messages } from './message.ts';

/** The front page. */
export const FRONT = {
  title: {
    en: 'Health governance, as a graph',
    vi: 'Quản trị y tế dưới dạng đồ thị',
    id: 'Tata kelola kesehatan sebagai graf',
  },
  lead: {
    en: 'People, offices, events and commitments in the governance of health, read from news articles in several languages. Every fact carries the exact words that state it.',
    vi: 'Con người, chức vụ, sự kiện và cam kết trong quản trị y tế, đọc từ báo chí bằng nhiều thứ tiếng. Mỗi sự kiện đều kèm đúng lời văn đã nêu.',
    id: 'Orang, jabatan, acara, dan komitmen dalam tata kelola kesehatan, dibaca dari artikel berita dalam beberapa bahasa. Tiap fakta membawa kata-kata persis yang menyatakannya.',
  },
  holds: { en: 'What is in it', vi: 'Có những gì', id: 'Isinya' },
  statements: { en: '{count} statements', vi: '{count} phát biểu', id: '{count} pernyataan' },
  things: { en: 'Kind', vi: 'Loại', id: 'Jenis' },
  count: { en: 'Count', vi: 'Số lượng', id: 'Jumlah' },
  events: { en: 'Latest events', vi: 'Sự kiện mới nhất', id: 'Acara terbaru' },
  allEvents: { en: 'All events', vi: 'Tất cả sự kiện', id: 'Semua acara' },
  articles: { en: 'Latest articles', vi: 'Bài báo mới nhất', id: 'Artikel terbaru' },
  eventOf: { en: '{kind} of {organizer}', vi: '{kind} của {organizer}', id: '{kind} {organizer}' },
  ask: { en: 'Ask', vi: 'Đặt câu hỏi', id: 'Bertanya' },
  ownQuestion: {
    en: 'A question of your own, in SPARQL',
    vi: 'Câu hỏi của riêng bạn, bằng SPARQL',
    id: 'Pertanyaan Anda sendiri, dalam SPARQL',
  },
  offices: { en: 'Who holds which office?', vi: 'Ai giữ chức vụ gì?', id: 'Siapa memangku jabatan apa?' },
  asked: {
    en: 'What was asked of whom, in which words?',
    vi: 'Ai được yêu cầu làm gì, bằng lời nào?',
    id: 'Apa yang diminta dari siapa, dengan kata-kata apa?',
  },
} as const satisfies Messages;
