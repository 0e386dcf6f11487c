import type { Sentence } from '../reading.ts';
import { lastOf } from './event-owners.ts';

/** "Hosted by the Department at its hall, the ceremony …", "Digelar Dinas Kesehatan, konferensi itu": a passive heads its sentence. */
const HELD_IN_FRONT = /^["-]?[8b_C]{0,2}h[_b]?y?f{0,2}P?O(?=[^;skENR]{0,24},f{0,2}_?$)/;

const hostInFront = (letters: string, at: number): number | undefined =>
  lastOf(HELD_IN_FRONT.exec(letters.slice(0, at)), 0);

/** "…, heard a seminar organised by the newspaper": right behind the noun is told who holds it, whoever hears or opens it. */
export const heldBy = ({ letters }: Sentence, at: number): number | undefined =>
  letters.startsWith('hy', at + 1) ? lastOf(/^Ehyf*P?O/.exec(letters.slice(at)), at) : undefined;

/** "the launch of a campaign, which the Ministry held" */
const WHICH_HOLDS = /^E[^;skNh]{0,24},?[_jf]{1,3}P?O(?=(?:f?P)?(?:,?&f?P?O(?:f?P)?)?8?b?h)/;

/** Behind a passive the first of the bodies that do something together. */
const BY_FIRST = '9f?P?O(?=(?:f?P)?(?:,?[V&]_?f?P?O(?:f?P)?){0,2}[8b]{0,2}';
/** "được Bộ Y tế tổ chức", "được Bộ Y tế phối hợp với UBND tỉnh tổ chức": of several that hold it the first. */
const HELD_BY = new RegExp(`^Es?[^;skENRh]{0,40}?${BY_FIRST}[hl])`);
/** "Lễ phát động chiến dịch …, hưởng ứng tuần lễ … được Bộ Y tế tổ chức": what an event that heads its sentence is about names others. */
const HEADING_HELD_BY = new RegExp(`^E[^;skNRh]{0,40}?${BY_FIRST}h)`);

const heldByFirst = (letters: string, at: number): RegExpExecArray | null =>
  HELD_BY.exec(letters.slice(at)) ??
  (/^(?:\(?[CO]?\)?-)?f?$/.test(letters.slice(0, at)) ? HEADING_HELD_BY.exec(letters.slice(at)) : null);

/** "an online conference between the Government and 34 provinces", "buổi làm việc giữa Thường trực Tỉnh ủy và Sở Y tế": who is named first holds it. */
const BETWEEN = /^Eo?_f{0,2}P?O(?=(?:f*P)?,?[&_])/;

function firstOfTwo({ letters, spans }: Sentence, at: number): number | undefined {
  const found = BETWEEN.exec(letters.slice(at));
  const between = found && spans[at + found[0].indexOf('_')]?.value === 'between';
  return between ? at + found[0].length - 1 : undefined;
}

/** "held by the Ministry", "do Bộ Y tế tổ chức", "digelar Kementerian": behind the event's noun. */
export function agent(sentence: Sentence, at: number): number | undefined {
  const { letters, spans } = sentence;
  const two = firstOfTwo(sentence, at);
  if (two !== undefined) return two;
  const rest = letters.slice(at);
  const behind =
    /^Es?[^;sk]{0,30}?[hl][^;skENh]{0,8}?yf*P?O/.exec(rest) ??
    heldByFirst(letters, at) ??
    /^E(?:[fo"]{0,2}E)?[^;skENh]{0,20}?yf*P?O(?=[^;skEN]{0,14}?[hlc])/.exec(rest);
  const bare = behind
    ? null
    : /^E(?:s?[^;skEN]{0,24}?(?=fh)f|[^;skEN]{0,12}?)(?:hf?|l|cy?f?(?=O(?:f?P)?(?:[f_]?[U,D]|[.s])))O/.exec(rest);
  const found = behind ?? bare ?? WHICH_HOLDS.exec(rest);
  if (!found) return hostInFront(letters, at);
  const index = at + found[0].length - 1;
  return bare && spans[index - 1]?.value === 'at' ? undefined : index;
}
