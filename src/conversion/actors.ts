import { ledByLetters } from '../grammar/first-letters.ts';
import type { Gender } from '../grammar/gender.ts';
import { matchesOf } from '../grammar/matches.ts';
import { foldWord } from '../grammar/name-forms.ts';
import type { Span } from '../grammar/span.ts';
import { type Actor, actorAt } from './actor.ts';
import { refOf } from './actor-refs.ts';
import { withOrganization } from './bare-titles.ts';
import { isDelegation } from './delegates.ts';
import { genderIn } from './genders.ts';
import { withGroupOffices } from './group-offices.ts';
import { THIS } from './meanings.ts';
import { OFFICE, officeAt } from './office.ts';
import { officesBefore, officesBehind } from './offices.ts';
import { officesTakenLater } from './offices-later.ts';
import { officesShared } from './offices-over-lists.ts';
import { type ActorContext, isProvince } from './organizations.ts';
import type { Sentence } from './reading.ts';
import { withSharedOffices } from './shared-offices.ts';
import { withSharedBodies } from './stacked-offices.ts';
import { officesGiven, withSuccessors } from './successions.ts';

/** "Deputy Director of Le Van Tam Hospital": a body that bears a person's name. */
const NAMES_BODY = /^RfNO$/;

/** Everyone and everything in a sentence that can act, in order. */
export function actorsOf(sentence: Sentence, context: ActorContext): Actor[] {
  const { letters, spans } = sentence;
  const actors: Actor[] = [];
  let taken = 0;
  for (let at = letters.indexOf('N'); at >= 0; at = letters.indexOf('N', at + 1)) {
    if (NAMES_BODY.test(letters.slice(Math.max(0, at - 2), at + 2))) continue;
    const before = officesBefore(sentence, { from: taken, name: at }, context);
    const shared = before ? [] : [...officesShared(sentence, at, context), ...officesGiven(sentence, at, context)];
    const honorific = /H+$/.exec(letters.slice(taken, at))?.[0].length ?? 0;
    const apposed = before?.apposed ?? false;
    const right = officesBehind(sentence, { name: at, apposed, titled: before !== undefined && !apposed }, context);
    const to = right.at(-1)?.to ?? homeBehind(sentence, at);
    const printed = (spans[at] as Span).value;
    const offices = [...(before?.offices ?? shared), ...right].map((mention) =>
      withOrganization(sentence, mention, { to, context }),
    );
    actors.push(
      actorAt(before?.start ?? at - honorific, to, {
        name: { key: personKey(printed), printed, at },
        offices: withSharedBodies(offices, context),
        gender: genderOf(spans[at - 1]?.type === 'honorific' ? spans[at - honorific] : undefined, context),
      }),
    );
    taken = to + 1;
    at = to;
  }
  const sharing = withGroupOffices(sentence, withSuccessors(sentence, withSharedOffices(sentence, actors)), context);
  return [...sharing, ...unnamed(sentence, actors, context)].sort((a, b) => a.from - b.from);
}

/** "Lo Thi Mai from Tam Duong district asked …", "BS Trần Thị Mơ (Bệnh viện Bạch Mai) phát biểu", "Delegasi X (unit pemilihan Vinh Thanh) menyampaikan": where somebody comes from stands between the name and the verb, and does not act. */
const HOME = /(?:(?:K|_?f)f?(?:P|OP?|Of{1,2}P)|\((?:OP?|OfP|_|_{1,3}[NCP]{1,3})\))(?=,?[b8t]{0,2}[skgpca])/y;
/** "Deputy X, the National Assembly delegation of A, proposed …": the delegation only tells where X comes from. */
const SENT = /,OP?(?=,?[b8t]{0,2}[skgpca])/y;

function homeBehind({ letters, spans }: Sentence, name: number): number {
  const home = letters[name + 1] === ',' && isDelegation(spans[name + 2]) ? SENT : HOME;
  home.lastIndex = name + 1;
  return name + (home.exec(letters)?.[0].length ?? 0);
}

/** The key under which the spellings of one name meet: folded words. */
export const personKey = (printed: string): string =>
  foldWord(printed)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a pronoun or the first courtesy before a name tells. */
const genderOf = (span: Span | undefined, { language }: ActorContext): Gender | undefined =>
  genderIn(span, language.pack);

const UNNAMED = ledByLetters(
  new RegExp(
    `I(?!R)|1|(?<=^(?:[f"4Kt,]{0,3}|[fyCm_]{1,3}z?Y,f?|[C_b]{0,2}[wT]_?f))J[Lλ]?(?![Lλxf]|S?M)|L[xS]?M|(?<=^[f"]{0,2}|[,;.]f?)L(?=[f_b8]{0,2}V(?:j|#|T|_?:))|(?<=^["-]?(?:t,|=|[yfm_C]{1,3}z?Y,)?[4K]f?J?)[LE]|(?<=^[f"]{0,2}|[,;.]f?)L(?=[^;:,]{1,16}:$|Tj|[^;:,.=8+#]{1,16}:)|L(?=(?:[xS]?#)?[f_b8]{0,2}[kw]|[f_b8]{0,2}[AsV_][f_#b]{0,3}T[T_bfyzY]{0,6}(?:[:j]|,?e))|${OFFICE}|(?:P?O(?:f{0,2}P)?)|(?:P|(?<!O[C_]{1,2})Z|G|3|Đ[C_]{0,2})(?=(?:_?[b8t]{0,2}|,[^,;]{1,4},b?)[kwg]|[_sp=V][#_]k[^;.,]{0,4}:|[b8]?[VWs_]{1,3}&[tb]?[kg]|A[^;.,]{0,14}[j=])|(?<=[9yn]f?)L(?=[kAm]|_m|_?V)|(?<=^["-]?(?:t|f?z?Y),(?:f(?!P))?)[ZP](?=b{1,2}[V,+])|E(?=[b_]?w)|(?<=w(?:b?9|[_V9]{1,3}y)f?)Đ|(?<=^["-]?4f?L,(?:f[^,;kVsw]{1,7},)?)Đ(?=b*[Vc6])`,
    'gu',
  ),
);

/** Pronouns, offices without a name, organisations, groups, provinces and documents that act, outside what the named actors cover. */
function unnamed(sentence: Sentence, named: readonly Actor[], context: ActorContext): Actor[] {
  const found: Actor[] = officesTakenLater(sentence, context).flatMap((offices): Actor[] => {
    const [from, to] = [offices[0]?.from ?? 0, offices.at(-1)?.to ?? 0];
    const covered = named.some((actor) => actor.from <= to && from <= actor.to);
    return covered ? [] : [actorAt(from, to, { offices, elided: true })];
  });
  const taken = [...named, ...found];
  for (const match of matchesOf(sentence.letters, UNNAMED)) {
    const from = match.index;
    const to = from + match[0].length - 1;
    const isTaken = taken.some((actor) => actor.from <= to && from <= actor.to);
    if (isTaken || isOther(sentence, match[0], to)) continue;
    const run = sentence.spans.slice(from, to + 1);
    if (match[0] === 'I') found.push(actorAt(from, to, { pronoun: true, gender: genderOf(run[0], context) }));
    else if (match[0].includes('R'))
      found.push(actorAt(from, to, { offices: [officeAt(sentence, from, to, context)] }));
    else {
      // "Plan No. 5": the number of a document stands behind the word for it.
      const next = /^[xS]#/.test(sentence.letters.slice(to + 1, to + 3)) ? to + 2 : to + 1;
      const ref = refOf(run, match[0], {
        context: homeOfSpeaker(sentence, named, from, context),
        next: sentence.spans[next],
      });
      if (ref) found.push(actorAt(from, to, { ref }));
    }
  }
  return found;
}

/** "Kota ini akan", "the city residents will": an area acts before "this" as well, before other words it does not. */
const isOther = ({ letters, spans }: Sentence, match: string, to: number): boolean =>
  /^[PZG3]$/.test(match) && BEHIND_AREA.test(letters.slice(to + 1, to + 5)) && spans[to + 1]?.value !== THIS;
const BEHIND_AREA = /^_[b8t]{0,2}[kwg]/;

/** "X, Director of the Hue Department of Health, said the city would …": at home is the province in the office of whoever speaks, where it is not the article's. */
function homeOfSpeaker(
  { letters, spans }: Sentence,
  named: readonly Actor[],
  at: number,
  context: ActorContext,
): ActorContext {
  if (letters[at] !== 'Z') return context;
  const speaker = named.findLast(({ to }) => to < at);
  const found = speaker ? letters.lastIndexOf('P', speaker.to) : -1;
  const place = speaker && found > speaker.from ? spans[found] : undefined;
  return place && isProvince(place) ? { ...context, home: place.value } : context;
}
