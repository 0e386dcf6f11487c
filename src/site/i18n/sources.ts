import type { Messages } from './message.ts';

/** The words that facts rest on. */
export const SOURCES = {
  words: { en: 'In the words of the source', vi: 'Nguyên văn nguồn tin', id: 'Menurut kata-kata sumber' },
  passages: { en: 'What this article states', vi: 'Bài báo này nêu gì', id: 'Yang dinyatakan artikel ini' },
  states: { en: 'States:', vi: 'Nêu:', id: 'Menyatakan:' },
  source: { en: 'source', vi: 'nguồn', id: 'sumber' },
  inferred: {
    en: 'Not said outright, inferred:',
    vi: 'Không nêu thẳng, được suy ra:',
    id: 'Tidak dikatakan langsung, disimpulkan:',
  },
} as const satisfies Messages;
