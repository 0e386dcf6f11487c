import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** "Theo yêu cầu của Bộ Y tế, …": whose ask a sentence is according to, up to who asked. */
const BY_REQUEST = /^["-]?(?:t,)?4[kT_]{1,2}f{0,2}(?=[OPRHN])/;
/** Behind who asked, whom it is for and what those must do. */
const MUST = /^,f*(?:P?OP?|[_C13Z&f]){1,6}b?n(?=b*V)/;

/** What somebody must do according to an ask is what it asks for. */
export function byRequest({ sentence: { letters }, actors }: Scene): Opening | undefined {
  const head = letters.includes('4') ? BY_REQUEST.exec(letters)?.[0].length : undefined;
  const subject = head === undefined ? undefined : actors.find(({ from }) => from === head);
  const must = subject && MUST.exec(letters.slice(subject.to + 1));
  if (!subject || !must) return undefined;
  const items = subject.to + 1 + must[0].length;
  return { kind: 'ask', rule: 'ask-list', subject, cue: items - 1, items, continues: false };
}
