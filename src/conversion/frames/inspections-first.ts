import { LETTERS } from '../../grammar/span.ts';
import { hgov } from '../../vocabulary/index.ts';
import { CAMPAIGN, type Mention, WORKING_SESSION } from './event-types.ts';
import { isAlsoLater } from './further-events.ts';
import { MEETING } from './met-at.ts';

/** What the noun for an inspection may be, further down. */
const VISITS: ReadonlySet<string> = new Set([WORKING_SESSION, MEETING, hgov.Session.value]);

/** A visit stands before a session where its sentence does, where the session is held later in the day, or where "within the framework of the trip" begins its sentence. */
const isBefore = (visit: Mention, { sentence, at }: Mention): boolean =>
  (visit.sentence.index < sentence.index && !isOverDays(visit, sentence)) ||
  (visit.sentence === sentence &&
    (visit.at < at ? isAlsoLater(sentence.letters, at) : !/[NROĐhc]/.test(sentence.letters.slice(0, at))));

/** "Trong 2 ngày 16 và 17/6, đoàn … kiểm tra …. Chiều 17/6, đoàn có buổi làm việc": a trip of some days, and the session that has a day of its own. */
const OVER_DAYS = /^["-]?[^NRO;]{0,6}#[_U]?[&m_-]?D/;
const isOverDays = ({ sentence: { letters } }: Mention, session: Mention['sentence']): boolean =>
  OVER_DAYS.test(letters) && session.letters.includes(LETTERS.date);

/** "inspected how the campaign is carried out": a campaign behind the words for the visit is what is looked at. */
const isInspected = (visit: Mention, { sentence, at, type }: Mention): boolean =>
  type === CAMPAIGN &&
  !sentence.letters.includes(LETTERS.launch) &&
  (visit.sentence === sentence ? visit.at < at : LOOKED_AT.test(sentence.letters.slice(0, at)));

/** "[Picture: X inspects the campaign in A.]": so is one that another sentence says is looked at. */
const LOOKED_AT = /[NĐ][^;skgE]*6[^;skgE]{0,8}$/;

/** "On 5 May, Minister X inspected …. [Behind it:] To train staff, the association held a conference": what an article only comes to, with nobody there, is not its main event. */
const isBeside = (visit: Mention, { sentence, at }: Mention): boolean =>
  visit.sentence.block + 1 < sentence.block &&
  /[Dd]/.test(visit.sentence.letters) &&
  !/[DNRd]/.test(sentence.letters) &&
  sentence.letters.slice(0, at).includes(LETTERS.hold);

/** "[On 27 February, X visited the hospital.] The same day, the district held a ceremony": what else a day had is told later. */
const isLaterOn = (visit: Mention, { sentence: { index, letters, spans } }: Mention): boolean =>
  visit.sentence.index < index &&
  /[Dd]/.test(visit.sentence.letters) &&
  SAME_DAY.test(letters) &&
  spans[letters.indexOf(LETTERS.today)]?.value === 'later';

const SAME_DAY = /^[^;NROGE]{0,8}d/;

/** Whether an article reports on the inspection that its head tells, and not on the first event that has a noun. */
export const goesFirst = (inspection: Mention, first: Mention): boolean =>
  VISITS.has(first.type)
    ? isBefore(inspection, first)
    : isInspected(inspection, first) || isBeside(inspection, first) || isLaterOn(inspection, first);
