import type { Messages } from './message.ts';

/** What the page of any thing says around its data. */
export const THING = {
  words: { en: 'In the words of the source', vi: 'Nguyên văn nguồn tin', id: 'Menurut kata-kata sumber' },
  stated: { en: 'What this article states', vi: 'Bài báo này nêu gì', id: 'Yang dinyatakan artikel ini' },
  characters: { en: 'characters {start} to {end}', vi: 'ký tự {start} đến {end}', id: 'karakter {start} sampai {end}' },
  states: { en: 'States:', vi: 'Nêu:', id: 'Menyatakan:' },
  linked: { en: 'Linked from', vi: 'Được liên kết từ', id: 'Ditautkan dari' },
  isOf: { en: 'as {property} of', vi: 'là {property} của', id: 'sebagai {property} dari' },
  more: { en: 'and {count} more', vi: 'và {count} mục nữa', id: 'dan {count} lagi' },
  data: { en: 'This page as data', vi: 'Dữ liệu của trang này', id: 'Halaman ini sebagai data' },
} as const satisfies Messages;
