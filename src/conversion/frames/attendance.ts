import { flatOf } from '../../grammar/flat.ts';
import type { Actor } from '../actor.ts';
import { AGENT } from '../language.ts';
import { SIDE } from '../meanings.ts';
import { type Scene, subjectOf } from '../story.ts';
import { FROM, JOINS } from './attending-words.ts';
import { cuesAt, type Found, isOfCounted } from './found.ts';
import { guestsOf } from './guests.ts';
import { beside } from './rows-of-persons.ts';

const isNobodys = ({ sentence: { spans, letters } }: Scene, at: number): boolean =>
  spans[at - 1]?.value === 'not' || isOfCounted(letters.slice(0, at)) || HEARD.test(letters.slice(0, at));

/** "Sau khi nghe ý kiến của các thành viên tham dự cuộc họp, ông X kết luận": those who were heard attend. */
const HEARD = /^[C_tf]{1,3}s[^,;skN]*[R1_]$/;

/** Who is said to attend, to accompany, to be received. */
export function attended(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return cuesAt(letters, 'a')
    .filter((at) => !isNobodys(scene, at) && (spans[at]?.value !== SIDE || /^[^;skgN]*=/.test(letters.slice(at + 1))))
    .filter((at) => !(spans[at]?.value.endsWith(AGENT) && BEFORE_OTHERS.test(letters)))
    .flatMap((at) =>
      rowOf(scene, at)
        // "Tham gia thảo luận, ông X đề nghị …": whoever joins the discussion speaks in it.
        .filter(() => letters[at + 1] !== 's' || !JOINS.has(spans[at]?.value ?? ''))
        .filter((actor) => actor.from > at || !SAID_BETWEEN.test(letters.slice(actor.to + 1, at)))
        // "Chaired by X, the conference gathered delegates": it is the conference that does.
        .filter((actor) => actor.from > at || letters.slice(at - 1, at + 2) !== 'Ea1')
        .filter((actor) => actor.from < at || !FROM.has(spans[at + 1]?.value ?? ''))
        .filter((actor) => actor.from > at || !chairsBeside(letters, actor, at))
        .map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' })),
    );
}

/** "In the afternoon, he attended the ceremony": where nobody is named, whoever the pronoun means. */
function rowOf(scene: Scene, at: number): readonly Actor[] {
  const row = beside(scene, at);
  const subject = row.length > 0 || scene.sentence.letters[at + 1] === 'y' ? undefined : subjectOf(scene, at);
  return subject?.pronoun && subject.to + MOST_BETWEEN >= at ? [subject] : row;
}

/** How many words stand between "he" and what he does. */
const MOST_BETWEEN = 4;

/** "In front of the delegates, Director X explained …": who is there stands before the comma, and nobody names him; behind it somebody does something. */
const BEFORE_OTHERS = /^["-]?(?:t,?)?a[^N,;:=]+,(?!f?&)(?=[^:;a]*N[^a]*[skgwhlpcVŠ][^a]*$)/;

/** "chaired by X, with Y in attendance": whoever chairs stands before what goes on with "with". */
const chairsBeside = (letters: string, { from, to }: Actor, at: number): boolean =>
  letters[at + 1] !== 'y' && /c[^;]*$/.test(letters.slice(0, from)) && WITH.test(letters.slice(to + 1, at));

/** What the attendance of others begins with: ", with Y in attendance". */
const WITH = /,_[^,;]*N/;

/** Something is said or asked between, and whoever takes part is somebody else: "X said that the people participating in …". */
const SAID_BETWEEN = /[skgjp](?:[^&]*|.{6,})$/;

/** "At the Dak Lak bridge point there were comrades X and Y": where nothing else is done, the persons of a bridge point attend. */
export function atBridgePoint({ sentence: { letters }, actors }: Scene): Found[] {
  const at = letters.indexOf('B');
  // What the bodies of further delegates are called by ("các đơn vị trực thuộc") stands behind the persons.
  if (at < 0 || /[skgaclp6h]|V.*N|ny/.test(letters)) return [];
  const named = actors.filter((actor) => actor.name && actor.from > at);
  if (!/^[^;]{0,12}?[=_H:]/.test(letters.slice(at + 1, named[0]?.name?.at ?? at))) return [];
  return named.map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'attends' }));
}

/** "During a visit to the province, Minister X asked …": nobody stands before. */
const HEADS = /^["-]?[Cf_VUdD,]{0,6}$/;

/** Whoever inspects is there, the whole row of them: "X, Y and leaders of departments visited …". */
export function inspected(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return flatOf(cuesAt(letters, '6'), (at): Found[] => {
    const before = letters.slice(0, at);
    // "nearly 9,500 visits": what is counted nobody makes. "Earlier, the Minister had also visited …" is no visit of today.
    if (/[#S]_?$/.test(before) || (/8b?$/.test(before) && !letters.includes('D'))) return [];
    const subject = subjectOf(scene, at);
    const row = subject?.pronoun ? [subject] : beside(scene, at).filter((actor) => actor.to < at);
    return [...row, ...guestsOf(scene, at, HEADS.test(before))].map(
      (actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'inspects', weak: true }),
    );
  });
}

/** "Deputy Minister X and a delegation of the Ministry had …" */
const WITH_OTHERS = /^,?&f?[2OPRC_]{0,3}Đ[fOPZC2_]{0,8}[8b_]{0,2}[h=8][_f]{0,2}$/;

/** The value of words for "between" two parties. */
const BETWEEN = 'between';
/** What two parties have with one another. */
const MET = /#(?:WorkingSession|Meeting)$/;
/** "a meeting with Dr. Y", "a reception in Ha Noi on 5 May for Dr. Y" */
const WITH_WHOM = /^E(?:fP(?=f))?(?:f?U?D(?=f))?(?:(?:_{1,3}f?|f)(?:[2C-]{0,4}(?:O[fP]{0,2})?R[fOPC2-]{0,8})?H*|H+)N/;

/** "X had a working session with …", "had a courtesy meeting with Y": whoever has it is there, and whom with. */
export function met(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return cuesAt(letters, 'E')
    .filter((at) => MET.test(spans[at]?.value ?? ''))
    .filter((at) => !BY_ORDER.test(letters.slice(0, at)))
    .flatMap((at): Found[] => {
      const other = WITH_WHOM.exec(letters.slice(at));
      const partner = other && scene.actors.find(({ name }) => name?.at === at + other[0].length - 1);
      if (spans[at + 1]?.value !== BETWEEN && !HAS.test(letters.slice(0, at)))
        return partner ? [attends(partner, at)] : [];
      const subject = subjectOf(scene, at);
      const actor = subject?.name
        ? subject
        : scene.actors.find(({ name, to }) => name && WITH_OTHERS.test(letters.slice(to + 1, at)));
      const chaired = /c[_f]{0,2}$/.test(letters.slice(0, at));
      const having = chaired ? [] : rowUpTo(scene, actor);
      return [...having, ...(partner ? [partner] : [])].map((one) => attends(one, at));
    });
}

/** Whoever meets somebody is there. */
const attends = (actor: Actor, at: number): Found => ({
  actor,
  capacity: 'attendee',
  from: at,
  to: at,
  rule: 'attends',
  weak: true,
});

/** Whoever has it: behind a verb, or a name that the noun itself is told of ("X gặp mặt"). */
const HAS = /(?:[hc=8][_f]{0,2}|V|N8?b?)$/;
/** "as X directed at the meeting of May": what was said at another. */
const BY_ORDER = /4k?[^,;:]*$/;

/** What parts the persons of a row. */
const PARTED = /^(?:;|,?&)[fH]*$/;

/** Whoever has it, with all that "and" or a semicolon joins to them: "leaders of the province, X, Vice Chairman; Y, Director, had …". */
function rowUpTo({ sentence: { letters }, actors }: Scene, last: Actor | undefined): Actor[] {
  const row = last ? [last] : [];
  for (const actor of actors.toReversed()) {
    const next = row[0];
    if (!next || !actor.name || actor.to >= next.from) continue;
    if (!PARTED.test(letters.slice(actor.to + 1, next.from))) break;
    row.unshift(actor);
  }
  return row;
}
