import type { Article } from '../articles/article.ts';
import type { Conversion } from '../conversion/converter.ts';
import { ruleCounts } from '../conversion/explain.ts';
import { defineCommand } from './command.ts';
import { loadConverter } from './converter.ts';
import { eachArticle } from './each-article.ts';
import { print } from './output.ts';

/** `hgov explain`: each sentence with what was read from it, then what was rejected. */
export default defineCommand({
  name: 'explain',
  summary: 'show what was read from each sentence, and why',
  files: { least: 1 },
  options: { json: { type: 'boolean', text: 'print one JSON object for each article' } },
  examples: ['hgov explain article.txt', 'hgov explain --json article.txt'],
  run: async ({ files, values: { json }, stdout, stderr }) => {
    const { converter } = await loadConverter();
    return eachArticle({
      files,
      stderr,
      read: (article) => {
        const conversion = converter.convert(article);
        return print(stdout, json ? asJson(article, conversion) : asText(article, conversion));
      },
    });
  },
});

function asJson({ slug }: Article, { language, sentences, facts, rejections }: Conversion): string {
  const rules = ruleCounts(facts, rejections);
  return `${JSON.stringify({ id: slug, language, rules, sentences, rejections }, null, 2)}\n`;
}

function asText({ slug }: Article, { language, quads, sentences, rejections }: Conversion): string {
  const readings = sentences.reduce((sum, sentence) => sum + sentence.readings.length, 0);
  const said = sentences.flatMap(({ start, end, kind, text, readings: found }) => [
    `${start}–${end} ${kind}: ${oneLine(text)}`,
    ...(found.length === 0 ? ['    nothing read'] : found.map(reading)),
    '',
  ]);
  return [
    `${slug} (${language}): ${sentences.length} sentences, ${readings} readings, ${quads.length} quads`,
    '',
    ...said,
    rejections.length === 0 ? 'Nothing was rejected.' : 'Rejected:',
    ...rejections.map(
      ({ rule, reason, start, end, quote }) => `  ${start}–${end} “${oneLine(quote)}”: ${reason} (${rule})`,
    ),
    '',
  ].join('\n');
}

function reading({ rule, kind, start, end, summary }: Conversion['sentences'][number]['readings'][number]): string {
  return `    ${kind} ${start}–${end}: ${oneLine(summary)} (${rule})`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
