import type { Messages } from './message.ts';

/** The pages that explain problems; the sentence of a problem itself is part of the protocol and English. */
export const PROBLEM = {
  sentWith: {
    en: 'Sent with status {status}. The words in ⟨brackets⟩ are members of the problem’s JSON.',
    vi: 'Gửi kèm mã trạng thái {status}. Các từ trong ⟨ngoặc⟩ là thành phần của JSON mô tả lỗi.',
    id: 'Dikirim dengan status {status}. Kata dalam ⟨kurung⟩ adalah anggota JSON masalah itu.',
  },
} as const satisfies Messages;
