import type { Span } from '../grammar/span.ts';
import { HGOV } from '../vocabulary/index.ts';
import type { Actor } from './actor.ts';
import { isDelegation } from './delegates.ts';
import type { Sentence } from './reading.ts';

/** The role of whoever leads a delegation. */
export const DELEGATION_HEAD = `${HGOV}role-delegation-head`;

/** "Trưởng Đoàn đại biểu Quốc hội tỉnh": that delegation is a body like others, with a head like others. */
export const roleIn = (role: string, body: Span | undefined): string =>
  role === DELEGATION_HEAD && isDelegation(body) ? `${HGOV}role-head` : role;

/** "the delegation of the Ministry, headed by Ms. …", "Đoàn giám sát do bà …": a delegation, then by whom it is led. */
const LED_BY = /Đ[^;.NĐ]{0,14}[cy][RfOPH,]{0,6}$/;
/** How many spans before a name tell by whom a delegation is led. */
const BEFORE = 22;

/** The keys of those who are told to lead a delegation, whom "the head of the delegation" means further on. */
export const leadersOf = (
  mentions: readonly { readonly sentence: Sentence; readonly actor: Actor }[],
  keyOf: (actor: Actor) => string | undefined,
): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ sentence: { letters }, actor: { name } }) =>
        name ? LED_BY.test(letters.slice(Math.max(0, name.at - BEFORE), name.at)) : false,
      )
      .map(({ actor }) => keyOf(actor) ?? ''),
  );
