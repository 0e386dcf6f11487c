import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read.ts';
import { Failure } from '../../src/errors.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads an article from a string under a file name. */
export const read = (text: string, where = 'sample.txt'): Article => readArticle(bytesOf(text), where);

/** The blocks as `[kind, words]`, the form in which tests state them. */
export const blocksOf = ({ blocks, text }: Article) =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The words of all blocks of a kind. */
export const wordsOf = (article: Article, kind: string) =>
  blocksOf(article).flatMap(([own, words]) => (own === kind ? [words] : []));

/** The failure that the function ends in. */
export async function failureOf(run: () => unknown): Promise<Failure> {
  try {
    await run();
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    throw cause;
  }
  throw new Error('nothing was thrown');
}

/** Two paragraphs of an invented article in each language, long enough to be a body. */
export const BODY = {
  en: [
    'On the morning of March 3, the Department of Health of Lam Son province held a conference to review the vaccination campaign and to deploy the tasks of the second quarter.',
    'Speaking at the conference, Vice Chairman Tran Quang Huy asked the districts to reach a vaccination rate of at least 95% and to publish the results every week.',
  ],
  id: [
    'Pada pagi hari tanggal 3 Maret, Dinas Kesehatan Provinsi Lam Son mengadakan konferensi untuk meninjau kampanye vaksinasi dan melaksanakan tugas pada kuartal kedua tahun ini.',
    'Berbicara di konferensi tersebut, Wakil Ketua Tran Quang Huy meminta distrik-distrik mencapai tingkat vaksinasi minimal 95% dan mengumumkan hasilnya setiap minggu.',
  ],
  vi: [
    'Sáng 3/3, Sở Y tế tỉnh Lam Sơn tổ chức hội nghị sơ kết chiến dịch tiêm chủng và triển khai nhiệm vụ quý II, với sự tham dự của lãnh đạo các sở, ngành và các huyện trong tỉnh.',
    'Phát biểu tại hội nghị, Phó Chủ tịch Trần Quang Huy đề nghị các huyện đạt tỷ lệ tiêm chủng tối thiểu 95% và công khai kết quả hằng tuần trên cổng thông tin điện tử của tỉnh.',
  ],
} as const;
