import type { LanguagePack } from '../../grammar/language.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** Somebody who speaks, perhaps where, up to the colon; what is done stands right behind it. */
const SAYS = /^["-]?[^:;"kg8wn]*s(?:f*[EBOPZ]{1,3}(?:f*P)?)?:["-]?(?=[bt]{0,2},?b*[Vh](?![_]{0,3}[=+]))/;
/** What is so, was or will be, and what somebody says of oneself, is told. */
const TELLS = /[8=wnsIN"!^]|[+*]K?#/;
/** The value of words of saying that only tell. */
const INFORMS = 'informs';

/** "X emphasised: strengthen inspections, train more nurses", "X phát biểu tại hội nghị: nhanh chóng ổn định tổ chức": verbs right behind the colon say what others are to do. */
export function saidCommands(
  { sentence: { letters, spans }, actors }: Scene,
  { gerund }: Pick<LanguagePack, 'gerund'>,
): Opening | undefined {
  const items = SAYS.exec(letters)?.[0].length ?? 0;
  if (items === 0 || TELLS.test(letters.slice(items))) return undefined;
  const colon = letters.indexOf(':');
  const speaks = letters.lastIndexOf('s', colon);
  const verb = items + letters.slice(items).search(/[Vh]/);
  if (spans[speaks]?.value === INFORMS || gerund?.test(spans[verb]?.value ?? '')) return undefined;
  const subject = actors.findLast(({ name, offices, to }) => (name || offices.length > 0) && to < colon);
  return subject ? { kind: 'ask', rule: 'ask-list', subject, cue: colon, items, continues: false } : undefined;
}
