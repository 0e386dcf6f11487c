import type { LanguagePack } from '../../grammar/language.ts';
import type { Span } from '../../grammar/span.ts';

/** "từ 1 đến 10 tuổi": what stands between two figures is the way from one to the other. */
const UP_TO = /^_#/;

/** What is counted in the text's own words where no list knows it; "4 regional hospitals" are hospitals. */
export function unitInWords(
  spans: readonly Span[],
  { letters, at: figure }: { readonly letters: string; readonly at: number },
  { noCues, nounFirst }: LanguagePack,
): string | undefined {
  const at = !nounFirst && letters.startsWith('_O', figure + 1) ? figure + 1 : figure;
  if (UP_TO.test(letters.slice(at + 1, at + 3))) return undefined;
  const length = /^(?:[P3]?[_C]{1,2}|3?O|E|L|R|Z|3|Đ[_6C]?|G|1|Q)/u.exec(letters.slice(at + 1))?.[0].length ?? 0;
  const run = spans.slice(at + 1, at + 1 + length);
  // "1,500 enterprises with overdue payments"
  const counted = run.length > 1 && noCues?.has(run.at(-1)?.value ?? '') ? run.slice(0, -1) : run;
  const words = counted.map(({ value }) =>
    value
      .slice(value.indexOf('#') + 1)
      .replace(/^(?:org|orgtype|document-type|role)-/, '')
      .replaceAll('-', ' '),
  );
  return words.length > 0 ? words.join(' ') : undefined;
}
