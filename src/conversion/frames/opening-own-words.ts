import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** 'X was determined: "We will …': behind a colon the speaker's own will, whatever the word before it. */
const OWN_WORDS = /:[."-]{1,2}Ib?_?w(?=b?[_V])/;

/** What somebody quotes of the own future after a colon is a pledge by whoever the sentence begins with. */
export function ownWords({ sentence: { letters }, actors }: Scene): Opening | undefined {
  const match = letters.includes(':') ? OWN_WORDS.exec(letters) : null;
  const before = match ? actors.filter(({ to }) => to < match.index) : [];
  const subject =
    before.find(({ name }) => name !== undefined) ??
    before.find(({ pronoun, offices }) => pronoun || offices.length > 0);
  if (!match || !subject) return undefined;
  const items = match.index + match[0].length;
  return { kind: 'pledge', rule: 'pledge-will', subject, cue: items - 1, items, continues: false };
}
