import { type Actor, withOffices } from './actor.ts';
import type { Sentence } from './reading.ts';

/** What joins the names of a list: "X, Y and Z". */
const JOINS = /^(?:,|,?&)(H*)$/;

/** Behind a semicolon nothing but names. */
const LISTED = /;&?H*N(?:,H*N)*$/;

/** "Deputy Directors X and Y", "X, Y - Deputy Directors of the Department": the title of several, or one behind a dash, is that of each name of the list. */
export function withSharedOffices({ letters }: Sentence, actors: readonly Actor[]): Actor[] {
  if (actors.length < 2) return [...actors];
  const result = [...actors];
  for (let at = 1; at < result.length; at++) {
    const [before, actor] = [result[at - 1] as Actor, result[at] as Actor];
    if (actor.name && actor.offices.length === 0 && isJoined(before, actor))
      result[at] = withOffices(
        actor,
        before.offices.filter(({ each }) => each),
      );
  }
  for (let at = result.length - 2; at >= 0; at--) {
    const [actor, behind] = [result[at] as Actor, result[at + 1] as Actor];
    if (!actor.name || actor.offices.length > 0 || !isJoined(actor, behind)) continue;
    const dashed = letters[(behind.name?.at ?? 0) + 1] === '-' && behind.from === behind.name?.at;
    result[at] = withOffices(
      actor,
      behind.offices.filter(({ each, loose }) => !loose && (each || dashed || isListed(actor, behind))),
    );
  }
  return result;

  /** "…; X, Y, Deputy Director of the Department; Z, Head of …": names alone in their part of a row hold the office behind them. */
  function isListed(one: Actor, other: Actor): boolean {
    const [at, last] = [one.name?.at ?? 0, other.name?.at ?? 0];
    return LISTED.test(letters.slice(0, at + 1)) && letters.startsWith(',R', last + 1) && other.from === last;
  }

  function isJoined(one: Actor, other: Actor): boolean {
    const at = other.name?.at ?? other.from;
    return one.name !== undefined && JOINS.test(letters.slice(one.to + 1, at));
  }
}
