import type { Messages } from './message.ts';

/** What the page of any thing says around its data. */
export const THING = {
  everything: {
    en: 'All that the graph says of it',
    vi: 'Toàn bộ thông tin trong đồ thị',
    id: 'Semua yang dikatakan graf',
  },
  linked: { en: 'Linked from', vi: 'Được liên kết từ', id: 'Ditautkan dari' },
  by: { en: 'by “{property}”', vi: 'qua “{property}”', id: 'lewat “{property}”' },
  data: { en: 'This page as data', vi: 'Dữ liệu của trang này', id: 'Halaman ini sebagai data' },
} as const satisfies Messages;
