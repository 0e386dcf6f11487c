import type { Scene } from '../story.ts';
import type { Found } from './found.ts';

/** A person with his offices, then one or two words that no cue knows, then the event: "X memberikan komentar dalam pertemuan". */
const DOES_AT =
  /^["-]?(?:t,?)?[RfmOP2ĐH,]*N(?:[,(-][RfmOP2,&(]*[,)]?)?(?:p_{1,2}|[_V]{1,2})f{1,2}P?[EB][^skgaclph6V]*$/;
const CEREMONY = /#(?:\w*Ceremony|Campaign)$/;

/** "Director X at the working session": who is shown there, doing nothing. */
const IS_AT = /^[RfmOP2ĐH,]*N(?:,[RfmOP2,&]+)?,?f{1,2}P?[EB](?:f?P)?[_.]?$/;

/** Whoever a caption shows doing something at an event speaks there, whatever the word for it; at a ceremony much else is done. */
export function captioned({ sentence: { kind, letters, spans }, actors }: Scene): Found[] {
  if (kind !== 'caption') return [];
  const at = letters.search(/[EB]/);
  const actor = actors.find(({ name }) => name);
  if (actor && IS_AT.test(letters)) return [{ actor, capacity: 'attendee', from: actor.from, to: at, rule: 'attends' }];
  if (!DOES_AT.test(letters)) return [];
  return actor && !CEREMONY.test(spans[at]?.value ?? '')
    ? [{ actor, capacity: 'speaker', from: actor.from, to: at, rule: 'speaks' }]
    : [];
}
