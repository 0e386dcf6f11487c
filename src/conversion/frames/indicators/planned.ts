import { ledByLetters } from '../../../grammar/first-letters.ts';
import { PLAN } from '../../actions.ts';
import type { Sentence } from '../../reading.ts';
import type { Frame } from './frame.ts';
import { isOfTasks } from './of-tasks.ts';
import { isConditional, isPossible } from './possible.ts';
import { yearAt } from './years.ts';

/** "at least 150 doctors, 20 pharmacists and …": the next of a row whose first has a bound. */
const ROW_OF_BOUND = /K#[_CU]{1,4}(?:,|,?&)$/;
/** How far back of a figure the words stand that tell whether it is planned: sentences may be endless. */
const NEAR = 160;
/** Someone asks, plans, pledges or must, and nothing is told as done or said since. */
const INTENDED = /(?:k(?!9)|[gn]|w(?![,;.)]))[^8]*$/;
/** Prizes, signatures, bridge points, who attends: such figures measure an occasion. */
const OCCASION =
  /[ŠQ](?![+=])[^;:8js]*$|[RN]O?P?&K{0,2}$|R$|^["-]?b?a[^;:8+^VN]*=[^;:8+*^V]*$|[pB][^;:8js,+]*$|o[^;:8js,+=]*$|hf?E[^;:8js+=*^V]*$|Ef?_?[=a]f?K{0,2}$/;
const MEETING = /E_{1,2}K{0,2}$/;
const TAKING_PART = /a[yfK]{0,3}$/;
/** "nearly 300 doctors and nurses from 12 hospitals attended". */
const ATTENDED = /^#[^;.#8=+]{0,24}?(?:#[^;.#8=+]{1,6})?a(?:f{0,2}P?[EB]|;|f?_?(?:\.|,(?!\+K?#U))|$)/;
/** "2 groups and 3 persons were awarded …", "30 establishments signed a commitment". */
const AWARDED = /^(?:[^;,.]{0,14}pQ|#[_V1O3]{1,4}[Šg])/;

/** "was no more than 70 %, far from the target": a bound that falls short of a target has been measured. */
const HELD_AGAINST = /^#U?[^;#.,]{0,10},[^;#,.]{0,5}[!^<]/;

/** "To reach the target of 82.5 %, …", "Để đạt chỉ tiêu 82,5 %", perhaps with its year: what is still to be reached. */
const FOR_TARGET = /^["-]?(?:t,?)?[um][+Vb_f]{0,4}T[_f]{0,2}(?:z?Y,?)?K?$/;

/** "In 2030: coverage above 95 %; 11 doctors per 10,000 people": the year of a list. */
const YEAR_HEADS = /^[fy_]{0,2}z?Y:/;

/** "rencana rotasi 210 dokter", "a project to build and repair 38 stations": how many a plan is to move. */
const PLAN_OF = /L(?:[_V]{1,2}|V{1,3}(?:,V){0,2}(?:&V)?|_{1,2}&_|mV(?:,V){0,2}&V|mV)K?$/;
const isPlanBefore = ({ letters, spans }: Sentence, at: number): boolean =>
  spans[letters.lastIndexOf('L', at)]?.value === PLAN;

/** A figure in what is asked for, planned or still to come is a target, no value; so is a minimum or maximum. */
export function isPlanned(frame: Frame, at: number): boolean {
  const { sentence, now } = frame;
  const letters = withoutName(frame, at);
  const bound = boundBefore({ spans: sentence.spans, letters }, at);
  if (bound === '>=' || (bound === '<=' && !HELD_AGAINST.test(letters.slice(at, at + 22)))) return true;
  const row = ROW_OF_BOUND.exec(letters.slice(Math.max(0, at - 12), at));
  if (row && boundBefore({ spans: sentence.spans, letters }, at - row[0].length + 1) === '>=') return true;
  if (isConditional(sentence, at) || isPossible(sentence, at) || isTopic(letters, at)) return true;
  if (isIntended(letters, at) || FOR_TARGET.test(letters.slice(0, at))) return true;
  if (PLAN_OF.test(letters.slice(Math.max(0, at - 10), at)) && isPlanBefore(sentence, at)) return true;
  if (MUST.test(letters.slice(at, at + 12)) || isOfTasks(frame, at)) return true;
  const headed = YEAR_HEADS.exec(letters);
  const year = headed ? Number(sentence.spans[headed[0].length - 2]?.value) : yearAt(sentence, at, now);
  return now !== undefined && year !== undefined && year > now;
}

/** "tỷ lệ hộ dân cam kết … đạt", "the rate of births of a third child and more was": the words of an indicator's name intend and bound nothing. */
function withoutName({ sentence: { letters }, mentions }: Frame, at: number): string {
  const name = mentions.findLast(({ to }) => to < at && to > at - 4);
  return name && IN_NAME.test(letters.slice(name.from, name.to + 1))
    ? letters.slice(0, name.from) + '_'.repeat(name.to + 1 - name.from) + letters.slice(name.to + 1)
    : letters;
}
const IN_NAME = /^[^k]*[gnwKQ][^k]*$/;

/** "As for the 3 wards, he said …": what somebody goes on to speak of has been counted before. */
const TOPIC = /^["-]?[ft]f?$/;
const SPEAKS = /^#[^#,;]{1,6},[HRINOP]{1,4}[sk]/;
const isTopic = (letters: string, at: number): boolean =>
  TOPIC.test(letters.slice(0, at)) && SPEAKS.test(letters.slice(at, at + 14));

/** What is intended, in the figure's own clause or, where that begins with a verb too, in the ones before it. */
function isIntended(letters: string, at: number): boolean {
  const before = letters
    .slice(Math.max(0, at - NEAR), at)
    .replace(IN_BRACKETS, '')
    .replace(COMPARED, 'T')
    .replace(ASSIGNED, 'A')
    .replace(CLOSING, 'A')
    .replace(OF_ITS_OWN, '_');
  const clause = before.slice(before.lastIndexOf(';') + 1);
  return INTENDED.test(clause) || (GOES_ON.test(clause) && INTENDED.test(before));
}

/** "12 doctors per 10,000 people (the province asked for 11), 30 beds …": what a bracket says is of the figure before it. */
const IN_BRACKETS = /(?<=[#U])\([^()]{1,30}\)/g;

/** "… 96 %, above the level that the Prime Minister assigned (95.5 %)": who assigns a figure asks for nothing. */
const ASSIGNED = ledByLetters(
  /(?<=[!^KT][_f]{0,2}[ROEZ]{1,2}P?)k(?=f?[=j:(]{0,2}K?#)|(?<=,[_bf&]{1,3}[ROZC]{1,2}P?8?)k(?=f?[=j:(]{0,2}K?#U?[;.,)])|(?<=\([_bf]{0,2}[ROZC]{1,2}P?8?)k(?=K?#)/g,
);

/** "Compared with the target of 95 %, coverage is only 91 %": what is held against a target is no target. */
const COMPARED = /(?<=[<K])w/g;

/** "was assigned 110 beds …, occupancy was 132 %": what is needed is the figure behind it, not the rate of the next clause. */
const OF_ITS_OWN = /n(?=K?#[^;]{0,40},[_b]{0,2}S)/g;

/** "From 2026, 100 % of the stations must have a doctor", "41,300 doses of vaccine will be given": who must or will stands before. */
const MUST = /^#(?:U[^#;.,8+=!^]{0,8}n|(?:[^#;.,8+=!^ka<s]|(?<=_)#(?=f)){1,10}(?<!&)w(?![,;.)]))/;

/** "… lower than the 10 that the Resolution of the Congress assigned; 100 % of the stations have …": a relative clause closes with its verb. */
const CLOSING = ledByLetters(/(?<=#[^;]{1,20})k(?=[;)])/g);

/** "will screen …; treat 60,000 people". */
const GOES_ON = /^[bft_]{0,2}V[^8+=]*$|^[^8+=s!^*Vj]*$/;

/** A figure of the occasion that is reported on: prizes, bridge points, money that is signed for. */
export function isOfOccasion(frame: Frame, at: number): boolean {
  const { letters } = frame.sentence;
  return (
    // "pupils who take part: 93 %": a share of those who are in something.
    // "a meeting with 12 hospitals": bodies that an event is held with.
    (MEETING.test(letters.slice(Math.max(0, at - 5), at)) && /[O3Z]/.test(letters[at + 1] ?? '')) ||
    (isCounted(frame, at) && TAKING_PART.test(letters.slice(Math.max(0, at - 4), at))) ||
    OCCASION.test(withoutGiven(frame, at).slice(Math.max(0, at - NEAR), at)) ||
    AWARDED.test(letters.slice(at, at + 18)) ||
    (ATTENDED.test(letters.slice(at, at + 24)) && !isInsured(frame)) ||
    isOfGuests(letters.slice(0, at))
  );
}

/** "gave vaccines to 88 percent of the children": a share of them is handed no prize; nor is what "menyampaikan" only tells. */
const withoutGiven = (frame: Frame, at: number): string =>
  frame.sentence.spans[at + 1]?.value === 'percent'
    ? withoutName(frame, at).replaceAll('p', '_')
    : withoutName(frame, at).replaceAll('p', (letter, given) =>
        frame.sentence.spans[given]?.value === 'speaks' ? 's' : letter,
      );

/** Neither a share in percent nor one of a whole: "present in 19/21 communes". */
const isCounted = ({ sentence: { letters, spans } }: Frame, at: number): boolean =>
  letters[at + 1] !== 'U' && spans[at]?.value.includes('/') === false;

/** "BHYT đã có 1,2 triệu người tham gia": who joins an insurance attends nothing. */
const isInsured = ({ sentence: { spans } }: Frame): boolean => spans.some(({ value }) => INSURANCE.test(value));
const INSURANCE = /^(?:bh(?:xh|yt|tn)(?: |$)|hiem$|insurance|asuransi|assurance)/;

/** "Attending were X, Vice Chairman of …; Y, …, together with nearly 300 doctors": the last of a list of guests. */
function isOfGuests(before: string): boolean {
  if (!/[&,;_V]K{0,2}f?$/.test(before) || /[8s+]/.test(before)) return false;
  const attend = before.indexOf('a');
  return attend >= 0 && attend < before.indexOf('N') && !before.includes('=', before.indexOf('N'));
}

/** The comparator right before a figure: "at least", "no more than". */
function boundBefore({ spans, letters }: Pick<Frame['sentence'], 'spans' | 'letters'>, at: number): string | undefined {
  const before = /K(?=[fK]{0,2}$)/.exec(letters.slice(Math.max(0, at - 4), at));
  return before ? spans[Math.max(0, at - 4) + before.index]?.value : undefined;
}
