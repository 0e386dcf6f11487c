import { type Actor, actorAt, isDocument } from '../actor.ts';
import { ARTICLE } from '../meanings.ts';
import { clauseStart, type Scene, subjectOf } from '../story.ts';
import { isSent, sendsTo } from './asks-nothing.ts';
import { BODY } from './bare-bodies.ts';
import { speakerBehind } from './rows-of-persons.ts';

/** "praised the sector and asked …": the cue goes on with a predicate of whoever acts before it. */
const COORDINATED = /(?:[&;]|,[&t]*t|,[b_]?&)[&tb,_]{0,3}$|,[b_f]?$/;
/** Behind its subject, something that is said, done or asked. */
const ACTS = /^(?:\([^()]{1,12}\))?[b8_,f]{0,3}[skgpVahc4]/;
/** A body that agrees to something goes on to ask. */
const AGREES = /^[b8_]{0,3}q/;
const AT_START = /^-?(?:[tf]?,?|[^NROIkgs;:]{1,6},f?)$/;
/** An apposition between a name and what the person does: ", head of the commune's health station". */
const APPOSITION = /^,[^,;:sVkgwp"]*$/;

/** "read by X, the committee recommended": a body alone is nobody's apposition. */
const ONLY_BODY = /^,f{0,2}P?O(?:f{0,2}P)?_?[b8]?$/;

const isPersonal = (actor: Actor): boolean => actor.name !== undefined || actor.pronoun || actor.offices.length > 0;

/** "X chaired the meeting; Y attended and asked …": those of the last clause, where somebody with a name begins it. */
function inClause(actors: readonly Actor[], clause: number): readonly Actor[] {
  const own = actors.filter(({ from }) => from >= clause);
  return clause > 0 && own[0]?.name ? own : actors;
}

/** Whose predicate a cue goes on with. */
function predicateOf(scene: Scene, cue: number, last: Actor | undefined): Actor | undefined {
  const { letters } = scene.sentence;
  const clause = clauseStart(letters, cue);
  const acting = inClause(scene.actors, clause).filter((actor) => {
    const behind = actor.to < cue ? letters.slice(actor.to + 1, cue) : '';
    return ACTS.test(behind) || (actor.ref?.kind === 'organization' && AGREES.test(behind));
  });
  const first = scene.actors.find((actor) => actor.to < cue);
  const opens = first && isPersonal(first) && AT_START.test(letters.slice(0, first.from)) ? first : undefined;
  return acting.find(isPersonal) ?? introduced(scene, cue) ?? opens ?? acting[0] ?? beforeComplement(scene, last);
}

/** Who asks or pledges: the last actor before the cue, or whose predicate the cue goes on with. */
export function askerOf(scene: Scene, cue: number): Actor | undefined {
  const { letters } = scene.sentence;
  const last = subjectOf(scene, cue);
  const subject = COORDINATED.test(letters.slice(0, cue)) ? predicateOf(scene, cue, last) : undefined;
  if (subject) return subject;
  const sender = last?.ref ? senderTo(scene, last, cue) : undefined;
  if (sender) return sender;
  const group = last && (last.ref || last.offices.length === 0) ? groupBefore(scene, last, cue) : undefined;
  if (group) return group;
  const named = last?.ref && scene.actors.findLast((actor) => actor.name && actor.to < last.from);
  const between = named ? letters.slice(named.to + 1, cue) : '';
  return named && APPOSITION.test(between) && !ONLY_BODY.test(between) ? named : last;
}

/** Right before whom something is sent to: "a dispatch to (the) 34". */
const SENT_TO = /L_?m[f#]{0,2}$/;

/** "The ministry sent a dispatch to localities, asking them to …": whoever sends it asks, not who gets it. */
function senderTo({ sentence: { letters, spans }, actors }: Scene, to: Actor, cue: number): Actor | undefined {
  const sends = sendsTo({ letters, spans }, cue);
  if (sends < 0 && (!isSent({ letters, spans }, cue) || !SENT_TO.test(letters.slice(0, to.from)))) return undefined;
  if (sends >= to.from) return undefined;
  const sender = actors.find(
    (actor) => actor.to < (sends < 0 ? to.from : sends) && (isPersonal(actor) || actor.ref?.kind === 'organization'),
  );
  return sender ?? actorAt(0, 0, { ref: { kind: 'group', name: BODY } });
}

/** "It asked …", perhaps behind "in addition": the body spoken of last. */
const ITSELF = /(?:^["-]?(?:t,)?|;)[C_][tb8]{0,2}$/;
const IT = 'it';

/** The body that a sentence calls "it" before an ask. */
export function itself({ sentence: { letters, spans } }: Scene, cue: number): Actor | undefined {
  const at = ITSELF.test(letters.slice(0, cue)) ? letters.slice(0, cue).search(/[C_][tb8]{0,2}$/) : -1;
  return spans[at]?.value.toLowerCase() === IT ? actorAt(at, at, { ref: { kind: 'group', name: BODY } }) : undefined;
}

/** Behind a group, where it comes from: "delegates of the mountainous provinces". */
const OF_BODIES = /^[fK_OZP][fK_CZOP3&]{0,8}$/;

/** Where a name is behind it: a place that stands like a person's name, joined to others. */
const OF_PLACES = /^f[C_P3]{1,4}(?:,[CP_3]{1,3})*&$/;

/** "delegates from several localities called on …": the group asks, not what it comes from. */
function groupBefore({ sentence: { letters, spans }, actors }: Scene, last: Actor, cue: number): Actor | undefined {
  const group = actors.findLast((actor) => actor.to < last.from && letters[actor.to] === '1');
  const between = group ? letters.slice(group.to + 1, cue) : '';
  return group &&
    (last.ref ? OF_BODIES : OF_PLACES).test(between) &&
    !spans.slice(group.to + 1, cue).some(({ type }) => type === 'verb')
    ? group
    : undefined;
}

/** "X accepted the direction of the Vice Chairman and pledged …": who stands behind a preposition is not whose predicate it is. */
function beforeComplement({ sentence: { letters, spans }, actors }: Scene, last: Actor | undefined): Actor | undefined {
  const doer = last?.ref?.kind === 'group' ? actors.findLast((actor) => actor.name && actor.to < last.from) : undefined;
  if (doer && last && TAKEN.test(letters.slice(doer.to + 1, last.from))) return doer;
  // The article may stand between a preposition and an office.
  const at = last ? last.from - (spans[last.from - 1]?.value === ARTICLE ? 2 : 1) : -1;
  return last && letters[at] === 'f' ? actors.findLast((actor) => actor.name && actor.to < at) : undefined;
}

/** "X accepted the delegates' opinions and promised": a group right behind what somebody does is what it is done to. */
const TAKEN = /^b?[_V](?:f|1[."f])*$/;

/** "Speaking at the conference, X …": whom the first cue of saying introduces. */
function introduced(scene: Scene, before: number): Actor | undefined {
  const cue = scene.sentence.letters.search(/[s4]/);
  const actor = cue < 0 || cue > before ? undefined : speakerBehind(scene, cue);
  return actor && actor.to < before ? actor : undefined;
}

/** Behind a cue of saying, what stands before the clause that is said: "said that, in 2025, the sector will". */
const AFFIRMS = 'affirms';
const TELLS = /^[jb_f,:".YztE&]{0,8}$/;
/** The person who affirms a clause that begins at a span: "X affirmed that …"; whoever only says or informs of it does not pledge it, but what an area is to do. */
export function affirmerOf(scene: Scene, from: number, { saying }: { readonly saying: boolean }): Actor | undefined {
  const { letters, spans } = scene.sentence;
  const said = letters.lastIndexOf('s', from - 1);
  if ((!saying && spans[said]?.value !== AFFIRMS) || said < 0 || letters.slice(said, from).includes(';'))
    return undefined;
  const persons = scene.actors.filter(isPersonal);
  const behind = persons.find((actor) => actor.from > said && actor.to < from);
  if (TELLS.test(letters.slice(said + 1, from))) return persons.findLast((actor) => actor.to < said);
  return behind && TELLS.test(letters.slice(behind.to + 1, from)) ? behind : undefined;
}

/** The value of asks in the form that goes on with what is said: "ordering", "urging". */
const GOES_ON = 'direct';

/** ", he argued, promising that …", ", he said, ordering them to …": behind a mark, and before anybody who acts, whoever has the word. */
export function goingOn({ sentence: { letters, spans }, actors }: Scene, cue: number): Actor | undefined {
  const behind = letters[cue] === 'g' ? /[,;_][b_]?$/ : spans[cue]?.value === GOES_ON ? /;,$/ : undefined;
  const isAside = letters[cue] === 'g' || spans[cue - 2]?.type !== 'semicolon';
  const isOwn = isAside && behind?.test(letters.slice(0, cue)) === true && actors.every(({ from }) => from > cue);
  return isOwn ? actorAt(cue, cue, { pronoun: true }) : undefined;
}

/** "The committee has a dispatch asking …": whose document it is, where the article cites no such one. */
export function issuerOf({ actors }: Scene, { ref, from }: Actor): { otherwise: Actor } | object {
  const issuer =
    ref?.kind === 'document-of-type' ? actors.findLast((actor) => actor.to < from && !isDocument(actor)) : undefined;
  return issuer ? { otherwise: issuer } : {};
}
