import { foldWord, isSyllable } from '../grammar/name-forms.ts';
import { changed, lettersOf, type Span } from '../grammar/span.ts';
import { fullNames } from './repeated-names.ts';

/** What may follow a person's short name: someone who says, asks, promises or does, the age of whom it is told, or an office behind a comma. */
const ACTS = /^(?:,?[bt]?)[skgwac8n6]|^,[bt_]{0,2}R|^,_?#_{0,2}[,&]|^&f?O?(?:R[fOP]{0,4})?H*N[8b]?[skgc]/;
const TOLD = /^(?:[,.;~]|[fb@t_s])/;
const CLAUSE_START = /(?:^|[,;:."&~tjHR]|[OP]f)$/;
/** "according to Huy,", '," said Huy': whoever tells stands behind the cue. */
const TELLS = /(?:4f?|",?s)$/;

/** Right behind an office or honorific, and no longer name. */
const TITLED = /[RH]$/;
const LONGER = /^[CNGOP23Z]/;

/** No part of a longer name: a foreign surname is one wherever it stands ("Nilsson, a former head of …"). */
const ALONE = /(?:^|[^CNGOP23Z])$/;

/** "co-chaired by Huy and …", "inked by Seo and …" */
const CHAIRED_BY = /(?:c|y)f?$/;
const BESIDE = /^(?:[&,.;]|$)/;

/** "Huy pledged": a capitalised word that is the given name of exactly one person of the article, where a person would stand. */
export function withShortNames(text: string, sentences: readonly (readonly Span[])[]): (readonly Span[])[] {
  const given = givenNames(sentences);
  const nameOf = ({ type, value, start, end }: Span): string | undefined =>
    type === 'capitalised'
      ? given.get(value)
      : type === 'place'
        ? given.get(foldWord(text.slice(start, end)))
        : undefined;
  return sentences.map((spans) => {
    if (!spans.some(nameOf)) return spans;
    const letters = lettersOf(spans);
    return spans.map((span, at) => {
      const name = nameOf(span);
      if (name === undefined) return span;
      const isPerson = span.type === 'place' ? letters[at - 1] === 'H' : isShort(span, letters, at);
      return isPerson ? changed(span, { type: 'name', value: name }) : span;
    });
  });
}

/** Whether a given name stands where a person would; "Ms. Hue launched …": a place's name is a person's only behind a title. */
function isShort({ value }: Span, letters: string, at: number): boolean {
  const [before, behind] = [letters.slice(0, at), letters.slice(at + 1)];
  return (
    (CLAUSE_START.test(before) && ACTS.test(behind)) ||
    (TITLED.test(before) && !LONGER.test(behind)) ||
    (!isSyllable(value) && ALONE.test(before) && !LONGER.test(behind)) ||
    (TELLS.test(before) && TOLD.test(behind)) ||
    (CHAIRED_BY.test(before) && BESIDE.test(behind))
  );
}

/** Given names (folded) of the persons named in full, without those that two persons share. */
function givenNames(sentences: readonly (readonly Span[])[]): Map<string, string> {
  const given = new Map<string, string>();
  const shared = new Set<string>();
  const persons = new Set(fullNames(sentences).map(({ value }) => value));
  const folded = new Set<string>();
  for (const name of persons) {
    if (folded.has(foldWord(name))) continue;
    folded.add(foldWord(name));
    const last = foldWord(name.slice(name.lastIndexOf(' ') + 1));
    const first = foldWord(name.split(' ')[0] ?? '');
    // "Min Ji-woo" is Min, a Korean family name that is also a syllable here.
    for (const short of isSyllable(first) && !last.includes('-') ? [last] : [first, last]) {
      if (given.has(short)) shared.add(short);
      given.set(short, name);
    }
  }
  for (const last of shared) given.delete(last);
  return given;
}
