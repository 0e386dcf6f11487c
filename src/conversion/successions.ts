import { type Actor, withOffices } from './actor.ts';
import { REPLACES } from './meanings.ts';
import { OFFICE } from './office.ts';
import { asFormer, type OfficeMention } from './office-mention.ts';
import { officesIn } from './offices.ts';
import type { ActorContext } from './organizations.ts';
import type { Sentence } from './reading.ts';

/** The value of the word for a post that is given to someone. */
const POST = 'post';

/** "X succeeds Y as Director": the office is that of who comes, and was that of who goes. */
export function withSuccessors({ letters, spans }: Sentence, actors: readonly Actor[]): Actor[] {
  if (actors.length < 2 || !letters.includes('Õ') || !spans.some(({ value }) => value === REPLACES)) return [...actors];
  const result = [...actors];
  for (let at = 1; at < result.length; at++) {
    const [comes, goes] = [result[at - 1] as Actor, result[at] as Actor];
    const name = goes.name?.at;
    if (!comes.name || name === undefined || goes.offices.length === 0) continue;
    const isTaken = /^[^R,]{0,6}Õ/.test(letters.slice(name + 1));
    if (!isTaken || spans[name - 1 - honorifics(letters, name)]?.value !== REPLACES) continue;
    result[at - 1] = withOffices(comes, [...comes.offices, ...goes.offices]);
    result[at] = withOffices(goes, goes.offices.map(asFormer));
  }
  return result;
}

const honorifics = (letters: string, name: number): number => /H*$/.exec(letters.slice(0, name))?.[0].length ?? 0;

const GIVEN = new RegExp(`_f{0,2}(${OFFICE})[^RN,;.:()kwg]{1,6}H*$`, 'u');
/** How far before a name a post that is given to someone is looked for, in spans. */
const FARTHEST = 24;

/** "presented the decision appointing the Director of the centre to X": what the decision does, the office, to whom it goes. */
const HANDED = new RegExp(`p[^N;.]{0,3}L(?:f{0,2}[_V]{1,2}){1,2}f{0,2}(${OFFICE})[fm]H*$`, 'u');
const DECISION = /-decision$/;
/** "Sở giao quyền Giám đốc Bệnh viện cho ông X": who is to act in an office, to whom it goes. */
const ASSIGNED = new RegExp(`[OPZ]b?Õ(${OFFICE})f(?=H)H*$`, 'u');

/** The office of a decision that is handed to whom it appoints. */
function officesHanded(sentence: Sentence, { first, name }: { first: number; name: number }, context: ActorContext) {
  const { letters, spans } = sentence;
  const match = HANDED.exec(letters.slice(first, name));
  if (!match?.[1] || !DECISION.test(spans[first + match.index + match[0].indexOf('L')]?.value ?? '')) return [];
  const from = first + match.index + match[0].lastIndexOf(match[1]);
  return officesIn(sentence, from, from + match[1].length, context);
}

/** "the post of Director of the Department went to X": the office stands before words that give it. */
export function officesGiven(sentence: Sentence, name: number, context: ActorContext): OfficeMention[] {
  const { letters, spans } = sentence;
  const first = Math.max(0, name - FARTHEST);
  if (letters.slice(first, name).includes('p')) {
    const handed = officesHanded(sentence, { first, name }, context);
    if (handed.length > 0) return handed;
  }
  const match = givenIn({ letters, spans }, first, name);
  if (!match?.[1]) return [];
  const from = first + match.index + match[0].indexOf(match[1]);
  return officesIn(sentence, from, from + match[1].length, context);
}

/** The words that give an office to whoever stands behind them. */
function givenIn({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, first: number, name: number) {
  const before = letters.slice(first, name);
  const assigned = before.includes('Õ') ? ASSIGNED.exec(before) : null;
  if (assigned || !spans.slice(first, name).some(({ value }) => value === POST)) return assigned;
  const given = GIVEN.exec(before);
  return given && spans[first + given.index]?.value === POST ? given : null;
}
