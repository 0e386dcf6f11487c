import { HGOV } from '../vocabulary/index.ts';
import { type Actor, withOffices } from './actor.ts';
import type { OfficeMention } from './office-mention.ts';
import { type ActorContext, areaIn, organizationOf } from './organizations.ts';
import { between, type Sentence } from './reading.ts';

/** Those of a body, up to the colon behind which each is named: "comrades in the Standing Committee:", "các đồng chí Ủy viên Ban Thường vụ:". */
const GROUP = /([_RH])f{0,2}(O):(?=H*N)/;
/** Bodies whose members are named one by one. */
const OF_MEMBERS = /#orgtype-(?:[a-z]+-)*(?:standing-committee|party-committee)$/;
const MEMBER = `${HGOV}role-member`;
/** Behind the colon, or behind the semicolon after another member's offices. */
const NEXT = /[:;]&?H*$/;

/** "comrades in the Provincial Standing Committee: X, Vice Chairman of …; Y, Head of …": each who is named there is a member, whatever the own office. */
export function withGroupOffices(sentence: Sentence, actors: readonly Actor[], context: ActorContext): Actor[] {
  const { letters, spans } = sentence;
  const match = letters.includes(':') ? GROUP.exec(letters) : null;
  const body = match ? match.index + match[0].length - 2 : -1;
  const value = spans[body]?.value ?? '';
  if (!match || !OF_MEMBERS.test(value)) return [...actors];
  const place = areaIn(spans.slice(Math.max(0, body - 1), body + 1));
  const titled = spans[match.index];
  const mention: OfficeMention = {
    from: match.index,
    to: body,
    office: {
      role: match[1] === 'R' ? (titled?.value.split(' ')[0] ?? MEMBER) : MEMBER,
      former: false,
      organization: organizationOf(value, place, context),
    },
    title: between(sentence, match.index, match.index),
    placeInferred: place === undefined,
    loose: false,
    each: true,
    organizationInferred: false,
    owned: false,
  };
  let listed = true;
  return actors.map((actor) => {
    if (!actor.name || actor.from <= body) return actor;
    listed &&= NEXT.test(letters.slice(0, actor.name.at));
    return listed ? withOffices(actor, [...actor.offices, mention]) : actor;
  });
}
