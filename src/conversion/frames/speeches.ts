import { flatOf } from '../../grammar/flat.ts';
import { matchesOf } from '../../grammar/matches.ts';
import type { Actor } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import { askerOf } from './askers.ts';
import { type Found, foundBy, type Reader } from './found.ts';
import { named } from './named-before.ts';
import { opened } from './opened.ts';
import { beside, isPassive, speakerBehind } from './rows-of-persons.ts';
import { speakingCues } from './speaking-cues.ts';
import { told } from './tellers.ts';

/** A cue of saying, with whoever speaks. */
const spokenBy = (cue: string): Reader => [
  cue,
  (scene) => flatOf(speakingCues(scene, cue), (at) => spokenAt(scene, cue, at)),
];

/** Who says, asks or pledges something speaks; "Speaking at the conference, X …" and "according to X" name the speaker behind the cue. */
export const spoke = foundBy([
  ['4', told],
  [':', answers],
  ['as', attendedAndSpoke],
  ['h', opened],
  ['n', askedBy],
  ...['s', 'p', 'k', 'g'].map(spokenBy),
]);

/** "Attending and speaking at the conference was X", "phát biểu tại hội nghị có các ông X và Y": whoever attends speaks too, and so does the whole row. */
function attendedAndSpoke(scene: Scene): Found[] {
  return flatOf(
    matchesOf(scene.sentence.letters, /a[&,]?[sk]|s(?=[fEB@P_]{0,6}=[fH:_]{0,3}(?:R[fOPm]*)?N)/g),
    ({ index: at, 0: cues }) => {
      const row = beside(scene, at).filter(
        // Behind "; on the side of the ministry there was Y" others only attend.
        (actor) => actor.from > at && !/;[^;N]*a/.test(scene.sentence.letters.slice(at, actor.from)),
      );
      // "Dự và chỉ đạo hội nghị có X và Y": of several who attend, who it was that directed is not said.
      if (cues.endsWith('k') && row.length > 1) return [];
      return row.map(
        (actor): Found => ({ actor, capacity: 'speaker', from: at + cues.length - 1, to: at, rule: 'speaks' }),
      );
    },
  );
}

/** "Disarankan oleh Ibu X agar …", "it was requested by Mr. Y that …" */
function askedBy(scene: Scene): Found[] {
  return flatOf(matchesOf(scene.sentence.letters, /ny(?=f?[HNR])/g), ({ index }): Found[] => {
    const actor = speakerBehind(scene, index + 1);
    return actor && !actor.ref ? [{ actor, capacity: 'speaker', from: index, to: index + 1, rule: 'asks' }] : [];
  });
}

/** "Dr. X: …" in an interview; a headline sums up what somebody said, wherever that was. */
function answers({ sentence: { letters, kind }, actors }: Scene): Found[] {
  const actor = kind === 'headline' ? undefined : actors.find((candidate) => candidate.name);
  return actor && /^[-."]*$/.test(letters.slice(0, actor.from)) && letters[actor.to + 1] === ':'
    ? [{ actor, capacity: 'speaker', from: actor.from, to: actor.to + 1, rule: 'answers' }]
    : [];
}

/** Verbs whose object may be a person: behind "thanked" or "told" stands who hears it. */
const TO_SOMEONE = 'somebody';
const HEARERS: ReadonlySet<string> = new Set([TO_SOMEONE, 'tells']);
const TURN = 'turn';
/** "On behalf of the province, X handed over …": whoever does more than speak for others need not speak. */
const BEHALF = 'behalf';
const HANDS_OVER = /^s[^;:]*,H*[^;:,skg]*N[b_8]{0,2}[plŠ][^;skg]*$/;
/** A quotation that ends right before the cue: whoever acts in it does not say it. */
const QUOTED = /"[,.-]{0,2}$/;

/** "Hospitals must publish prices, said the Deputy Minister": whoever stands right behind says it. */
const SAID_BY = /^,sf?(?:R|H*N)/;

/** "hội nghị trao đổi kinh nghiệm", "the conference stressed": right behind an event's noun stands what it is for, or what it does itself. */
const isOfEvent = ({ sentence: { spans } }: Scene, at: number): boolean =>
  spans[at - 1]?.type === 'event' && spans[at - 1]?.value.endsWith('#Interview') === false;

/** "sent flowers to congratulate the session": for that purpose, without a word; what stands behind an event's noun tells of the event. */
const isWordless = (scene: Scene, at: number): boolean =>
  (isOfEvent(scene, at) && !isPassive(scene, at)) ||
  (scene.sentence.spans[at]?.value === TO_SOMEONE && scene.sentence.letters[at - 1] === 'm');

/** "Such was the request of Deputy Minister X at the session": the word for what was asked heads its sentence. */
const NOUN_OF = /^(?:[C_]|[CI_]=)kf?(?:R[fOP]*)?H*N(?=[^;]*E)/;
const NOUN_AT = 2;

function spokenAt(scene: Scene, cue: string, at: number): Found[] {
  const { letters, spans } = scene.sentence;
  // "For her part, X …" takes the floor; "a medal for her part in the campaign" does not.
  if (isWordless(scene, at) || (spans[at]?.value === TURN && letters[at + 1] !== ',')) return [];
  const says = cue === 's' || cue === 'p';
  if (spans[at]?.value === BEHALF && HANDS_OVER.test(letters.slice(at))) return [];
  const before =
    isPassive(scene, at) || QUOTED.test(letters.slice(0, at)) || SAID_BY.test(letters.slice(at - 1))
      ? []
      : speakersBefore(scene, at);
  const hears = HEARERS.has(spans[at]?.value ?? '') && /^H*[NR]/.test(letters.slice(at + 1));
  const isNoun = before.length === 0 && NOUN_OF.test(letters) && at <= NOUN_AT;
  const behind = before.length === 0 && (says || isNoun) && !hears ? speakerBehind(scene, at) : undefined;
  return [...before, ...(behind ? [behind] : [])]
    .filter((actor) => !actor.ref)
    .map((actor): Found => ({ actor, capacity: 'speaker', from: at, to: at, rule: says ? 'speaks' : 'asks' }));
}

/** "thanked Minister Y and promised": whoever thanks promises; "X raised the overload of the hospital and asked": so does whoever does anything else. */
const GOES_ON = /[skg][^;]*&[tb]?$|N[^;&]*[_V][^;&]*O(?:f?P)?&[tb]?$/;

/** The subject of a cue of saying, and those that "and" joins to it. */
function speakersBefore(scene: Scene, at: number): Actor[] {
  const goesOn = GOES_ON.test(scene.sentence.letters.slice(0, at));
  const subject = named(scene, goesOn ? askerOf(scene, at) : subjectOf(scene, at), at);
  if (!subject?.name) return subject ? [subject] : [];
  const joined = [subject];
  const { letters } = scene.sentence;
  for (const actor of scene.actors.toReversed()) {
    const next = joined[0] as Actor;
    if (actor.to >= next.from || !actor.name) continue;
    const gap = letters.slice(actor.to + 1, next.from);
    if (!(joined.length === 1 ? /^,?&f?$/ : /^,$/).test(gap)) break;
    joined.unshift(actor);
  }
  return joined;
}
