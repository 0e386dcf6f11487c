import { hasAll, hasAny } from '../grammar/has-all.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { VERB } from '../grammar/list-marks.ts';
import { matchesOf } from '../grammar/matches.ts';
import { changed, type Span, type SpanType } from '../grammar/span.ts';
import { isUnlisted } from './unlisted.ts';

/** Whoever asks: a person, who may be called by a courtesy alone, or an office, perhaps with an adverb; or a body. */
const PERSON = '(?<=[INRH](?:f?P)?[8bt]{0,2})';
const ANYONE = '(?<=[INRHO1LT](?:f?P)?[8bt]{0,2}|[,;&]t?,?b?)';
/** Whom something is done to. */
const UNDERGOES = '(?<=(?:[OZ1]P?|3P?)b?=b?)';
/** Whom an ask is for. */
const ADDRESSEE = 'f{0,2}_?(?:H*N|R(?:[fm]{0,2}[OP]){0,2}N?|(?:P?O|[Z31P])(?:f?P)?(?:(?:,&?|&)f*(?:P?O|[Z31P])){0,3})';
/** "charged the hospitals to open wards", "mendesak Dinas Kesehatan agar membuka"; "pleaded that the ministry open". */
const ASKS_TO = new RegExp(`${ANYONE}_(?=${ADDRESSEE}b*[mju]{1,2}b*V|j${ADDRESSEE}b*${VERB})`, 'g');
/** "chấn chỉnh Sở Y tế sớm mở": some languages have no word between. */
const ASKS = new RegExp(`${PERSON}_{1,3}(?=${ADDRESSEE}b*${VERB})`, 'g');
/** "menggugah agar Kementerian membuka": a verb by its form that so many words cannot list. */
const ASKS_SO_THAT = new RegExp(`${ANYONE}V(?=f{0,2}_{0,2}[OZ1]?j${ADDRESSEE}b*${VERB})`, 'g');
/** "was charged by her to open wards": whoever is asked stands before it. */
const ASKED_TO = new RegExp(`${UNDERGOES}_(?=(?:yf{0,2}H*[INRO]{1,2})?mb*${VERB})`, 'g');
/** "He pleaded: open more wards." */
const ASKS_FOR = new RegExp(`${PERSON}_{1,3}(?=:(?:t,?)?b*${VERB})`, 'g');
/** "mused that …": whoever does so says something. */
const SAYS_THAT = /(?<=[INRH][8bt]{0,2})_(?=j|:")/g;

/** "menunjukkan bahwa provinsi memiliki …": where a language has another word for what is wished, "that" tells what is so. */
const WISH = 'that=wish';
const UP_TO_THAT = /^[f_OZ1]{0,6}?j/;

/** The value of a hope, which is an ask only of what a body is to do. */
const HOPES = 'hopes';

/** "The Minister charged the hospitals to open wards": where only a verb of asking can stand a word is one, whichever it is. */
export function withUnknownAsks(
  spans: readonly Span[],
  letters: string,
  { noCues, cues = {} }: Pick<LanguagePack, 'noCues'> & Partial<Pick<LanguagePack, 'cues'>>,
): readonly Span[] {
  if (!noCues || !hasAny(letters, 'INRHO1') || !hasAny(letters, 'OZ31PN')) return spans;
  const isUnknown = (at: number): boolean => isUnlisted(spans[at], noCues) && spans[at]?.value !== HOPES;
  const asksNobody = (at: number): boolean => {
    // "young nurses at the stations still live …": where somebody is, nobody is asked.
    if (spans[at + 1]?.value === 'at') return true;
    const that = at + (UP_TO_THAT.exec(letters.slice(at + 1, at + 8))?.[0].length ?? 0);
    return that > at && WISH in cues && spans[that]?.type === 'that' && spans[that]?.value !== 'wish';
  };
  const types = new Map<number, SpanType>();
  const find = (pattern: RegExp, needs: string, type: SpanType): void => {
    if (!hasAll(letters, needs)) return;
    for (const { index, 0: words } of matchesOf(letters, pattern)) {
      const last = index + words.length - 1;
      if (type === 'ask' && asksNobody(last)) continue;
      if (types.has(last) || !isUnknown(last) || !isUnknown(Math.max(index, last - 1))) continue;
      for (let at = index; at < last; at++) types.set(at, 'adverb');
      types.set(last, type);
    }
  };
  if (hasAny(letters, 'mju')) find(ASKS_TO, '_', 'ask');
  find(ASKS, '_', 'ask');
  find(ASKS_SO_THAT, 'Vj', 'ask');
  find(ASKED_TO, '=_m', 'ask');
  find(ASKS_FOR, '_:', 'ask');
  if (hasAny(letters, 'j:')) find(SAYS_THAT, '_', 'speak');
  return types.size === 0 ? spans : spans.map((span, at) => changed(span, { type: types.get(at) ?? span.type }));
}
