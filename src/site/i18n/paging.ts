import type { Messages } from './message.ts';

/** The way from page to page of a long list. */
export const PAGING = {
  pages: { en: 'Pages of this list', vi: 'Các trang của danh sách', id: 'Halaman daftar ini' },
  previous: { en: 'Previous', vi: 'Trước', id: 'Sebelumnya' },
  next: { en: 'Next', vi: 'Sau', id: 'Berikutnya' },
  place: { en: 'Page {page} of {pages}', vi: 'Trang {page} / {pages}', id: 'Halaman {page} dari {pages}' },
} as const satisfies Messages;
