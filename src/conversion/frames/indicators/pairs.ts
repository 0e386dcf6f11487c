import type { Frame } from './frame.ts';

/** "(targets 12.5 and 33 respectively)", ", against targets of 12.5 and 33": the targets of two values before. */
const IN_BRACKETS = String.raw`\([fb_A]{0,3}[TL][^#();]{0,8}#U?&K?#U?[_b]{0,2}\)`;
const BEHIND_COMMA = `,[^#();.,+^!]{0,6}[TLA][^#();.,+^!]{0,5}#U?&K?#U?[_b]{0,2}(?=[.;,]|$)`;
const TARGETS = `(?:${IN_BRACKETS}|${BEHIND_COMMA})`;
const FIRST = new RegExp(`^[^#();]{0,4}[&,][^#();]{0,6}#[^#();]{0,8}${TARGETS}`);
const SECOND = new RegExp(`^[^#();,&]{0,8}${TARGETS}`);
const BEHIND_FIRST = /#[^#();]{1,10}[&,][^#();]{0,6}$/;

/** The target of a value that is one of two, and where the figures of both targets stand. */
export function targetOfPair(
  { sentence: { letters, spans } }: Frame,
  at: number,
  to: number,
): { readonly target: number; readonly figures: readonly number[] } | undefined {
  const rest = letters.slice(to + 1, to + 60);
  const first = FIRST.exec(rest);
  const pair = first ?? (BEHIND_FIRST.test(letters.slice(Math.max(0, at - 20), at)) ? SECOND.exec(rest) : null);
  if (!pair) return undefined;
  const two = to + 1 + pair[0].lastIndexOf('#');
  const one = to + 1 + pair[0].lastIndexOf('#', two - to - 2);
  const target = Number(spans[first ? one : two]?.value);
  return Number.isFinite(target) ? { target, figures: [one, two] } : undefined;
}
