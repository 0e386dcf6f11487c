import type { Actor } from '../actor.ts';
import { AGENT } from '../language.ts';
import { clauseStart, type Scene, subjectOf } from '../story.ts';

/** What ends a row of persons: another deed, also one behind a semicolon that somebody else does ("; the plan was signed by X"). */
const DEED = /[klgpshwV]|;[^;,&]+[yŠA]/;

/** A second deed of the same persons, behind "and": "attending and directing the conference were …". */
const SECOND_DEED = /^[&,]?f?[ksc]{1,2}/;

/** "Hadir dan menyampaikan sambutan Kamerad X": whoever attends stands behind what else is done. */
const ALSO_SPEAKS = /^[&,]s(?=[fEB@P_]{0,6}=?f*(?:[HR]|$))/;

/** "by", perhaps behind "directly". */
const PASSIVE = /^i?y/;

/** Whether a cue is passive ("attended by", "under the direction of"), so that its persons stand behind it. */
export const isPassive = ({ sentence: { letters, spans } }: Scene, at: number): boolean =>
  PASSIVE.test(letters.slice(at + 1, at + 3)) || spans[at]?.value.endsWith(AGENT) === true;

/** Persons on the side of a cue that the sentence puts them on: before it, or behind it when it comes first or is passive. */
export function beside(scene: Scene, at: number): readonly Actor[] {
  const { letters } = scene.sentence;
  const start = clauseStart(letters, at);
  const named = scene.actors.filter((actor) => actor.name);
  const before = named.filter((actor) => actor.to < at && actor.from >= start);
  const after = letters.slice(at + 1).replace(SECOND_DEED, '');
  const passive = isPassive(scene, at) || /^f{0,2}[BEP@f_]{0,5}=/.test(after);
  // "X chủ trì, với sự tham dự của lãnh đạo các đơn vị": behind a passive stand those whom nobody names.
  if (isPassive(scene, at) && spansAgent(scene, at)) return [];
  if (before.length > 0 && !(passive && letters.slice(at).includes('N')))
    return row(before.toReversed(), (actor) => letters.slice(actor.to + 1, at)).toReversed();
  const behind = named.filter((actor) => actor.from > at);
  const first = behind[0];
  const gap = first && letters.slice(at + 1, first.from).replace(passive ? SECOND_DEED : ALSO_SPEAKS, '');
  if (!first || /[skgw]/.test(gap?.replace(/^[^,]*,/, '') ?? '')) return [];
  return row(behind, (actor) => letters.slice(first.to + 1, actor.from));
}

/** Whether what stands behind a passive, up to the end of its sentence, are bodies or people without a name. */
const spansAgent = ({ sentence: { letters, spans } }: Scene, at: number): boolean =>
  spans[at]?.type === 'attend' && !letters.slice(at).includes('N');

/** "X opened and chaired the conference": whoever opens it goes on. */
const OPENS_AND = /h&b?$/;

/** The persons up to the first that another deed stands before. */
function row(actors: readonly Actor[], gapTo: (actor: Actor) => string): Actor[] {
  const end = actors.findIndex((actor, at) => at > 0 && DEED.test(gapTo(actor)));
  const found = end < 0 ? actors : actors.slice(0, end);
  return found.filter((actor, at) => at > 0 || !/[kh;]/.test(gapTo(actor).replace(OPENS_AND, '')));
}

/** "The one who …" heads its sentence. */
const ONE_WHO = /^["-]?_{1,2}$/;

/** The person whom a cue of saying that comes first introduces: "Speaking at the conference, X …", "reported by X". */
export function speakerBehind({ sentence, actors }: Scene, at: number): Actor | undefined {
  // "Khẳng định của đồng chí Phó Bí thư X": a courtesy that is also a pronoun stands before the office.
  const next = actors.find(
    ({ from, to, name, offices, pronoun }) =>
      from > at && (name || offices.length > 0 || (pronoun && sentence.letters[to + 1] !== 'R')),
  );
  if (!next) return undefined;
  const gap = sentence.letters.slice(at + 1, next.from).replace(/I$/, '');
  // "Also announced was Decision No. 5, under which X …" introduces a document.
  if (/^=f*L/.test(gap)) return undefined;
  // "Người trình bày báo cáo là ông X": whoever does it is named behind.
  if (ONE_WHO.test(sentence.letters.slice(0, at)) && /^[_LT]{0,2}j$/.test(gap) && next.name) return next;
  return /^[^j;:]*[,y][^,;:]{0,6}$/.test(gap) || /^[y=f]{0,2}$/.test(gap) ? next : undefined;
}

/** ", with Y in attendance" behind who chairs: whoever only attends. */
const WITH = /,_/;
/** Who joins whom: "the Deputy Minister and Mr. X". */
const JOINED = /^,?[&,]f{0,2}$/;

/** "X was in the chair together with Dr. Y" */
const WITH_WHOM = /^c&f?(?:R[fOP]{0,4})?H*N(?=(?:,[ROPZ2f,]*)?(?:[.;]|$))/;

/** Who chairs: the persons beside a cue, offices that "and" joins to them, or the one office that stands for its holder. */
export function chairsBeside(scene: Scene, at: number): readonly Actor[] {
  const { letters } = scene.sentence;
  const also = WITH_WHOM.exec(letters.slice(at));
  const partner = also && scene.actors.find(({ name }) => name?.at === at + also[0].length - 1);
  const row = [...beside(scene, at), ...(partner ? [partner] : [])];
  const first = row[0];
  if (!first) return /[EB]/.test(letters) ? officeBeside(scene, at) : [];
  const chairs = row.filter(
    (actor) =>
      actor.from < at || !(WITH.test(letters.slice(first.to + 1, actor.from)) && letters.slice(actor.to).includes('a')),
  );
  const joined = scene.actors.filter(
    (office) =>
      isOffice(office) &&
      chairs.some(
        ({ from, to }) =>
          JOINED.test(letters.slice(office.to + 1, from)) || JOINED.test(letters.slice(to + 1, office.from)),
      ),
  );
  return [...chairs, ...joined];
}

const isOffice = ({ name, offices, elided }: Actor): boolean => !name && !elided && offices.length > 0;

/** "The meeting was chaired by the Deputy Minister", "the Deputy Minister chaired". */
function officeBeside(scene: Scene, at: number): Actor[] {
  const office = isPassive(scene, at) ? speakerBehind(scene, at) : subjectOf(scene, at);
  return office && (office.pronoun || isOffice(office)) ? [office] : [];
}
