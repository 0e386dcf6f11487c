import { LETTERS } from '../../grammar/span.ts';
import { isReceiving } from '../actions.ts';
import { WHICH } from '../meanings.ts';
import type { Reading, Sentence } from '../reading.ts';
import { ceremonyOf, heldLaunchOf } from './campaigns.ts';
import { handingOverIn } from './event-leads.ts';
import { CEREMONY, type Mention, SIGNING_CEREMONY, typeAt, WORKING_SESSION } from './event-types.ts';
import { firstIn } from './first-event.ts';
import { cuesAt } from './found.ts';
import { isAlsoLater } from './further-events.ts';
import { goesFirst } from './inspections-first.ts';
import { interviewFirst, interviewIn } from './interview-articles.ts';
import { toldByDeed } from './main-by-deed.ts';
import { CONFERENCE, MEETING, metAt } from './met-at.ts';
import { isShown } from './pictures.ts';
import { isOfSigning, signingIn } from './signings.ts';
import { toldInLead } from './told-in-lead.ts';

/** An inspection that no event noun names stands at the beginning of its article. */
const EARLY = 4;

/** The event that an article reports on: the first that happens; an inspection that the head tells goes before its noun; else questions and answers. */
export function mainIn(body: readonly Sentence[], mentions: readonly Mention[], reading: Reading): Mention | undefined {
  const inspection = inspectionIn(body, reading);
  const first = firstIn(mentions, () => !inspection && !interviewIn(body, reading));
  const interview = interviewFirst(body, mentions, { reading, first });
  if (interview) return interview;
  if (!first)
    return (
      interviewIn(body, reading) ??
      inspection ??
      ceremonyIn(body, reading) ??
      delegationIn(body) ??
      mentions.find(isShown) ??
      toldByDeed(body, reading)
    );
  const inLead = toldInLead(first, body, reading);
  if (inLead) return inLead;
  const visit = inspection && goesFirst(inspection, first);
  const launch = heldLaunchOf(first, mentions);
  if (launch) return launch;
  const named = ceremonyOf(first, mentions, reading) ?? metAt(first, mentions) ?? first;
  // "X received the delegation. At the working session, …": what it was its noun tells.
  if (visit) return isReception(inspection.sentence, inspection.at) ? { ...inspection, type: first.type } : inspection;
  if (named.type === CEREMONY && isOfSigning(named.sentence, reading.sentences))
    return { ...named, type: SIGNING_CEREMONY };
  return named.type === CONFERENCE ? named : { ...named, type: typeAt(named.sentence, named.at) };
}

/** "The People's Committee announced and handed over the decision": a ceremony that no noun names. */
function ceremonyIn(body: readonly Sentence[], reading: Reading): Mention | undefined {
  const [signed, found] = [signingIn(body), handingOverIn(body, reading)];
  if (signed) return { ...signed, type: SIGNING_CEREMONY };
  return found && { ...found, type: CEREMONY };
}

/** "The Chairman came to inspect the hospital", "received a delegation", "visited the hospital and congratulated its staff": a working session or meeting that no noun names. */
function inspectionIn(body: readonly Sentence[], { text, language }: Reading): Mention | undefined {
  for (const sentence of body.slice(0, EARLY)) {
    const at = sentence.kind === 'caption' ? undefined : visitAt(sentence);
    if (at === undefined) continue;
    const isGreeting = language.pack.greetings.test(text.slice(sentence.start, sentence.end).toLowerCase());
    const meets = isReception(sentence, at) || sentence.spans[at]?.value === MEETS || isGreeting;
    return { sentence, at, type: meets ? MEETING : WORKING_SESSION };
  }
  return undefined;
}

/** Where a sentence tells of a visit that somebody makes or receives. */
function visitAt(sentence: Sentence): number | undefined {
  const { letters } = sentence;
  if (/[NRO].*6/.test(letters) || HEADED_BY_VISIT.test(letters) || HEADED_BY_GUEST.test(letters))
    return cuesAt(letters, LETTERS.inspect).findLast(
      (at) => !isAlsoLater(letters, at) && !TOLD.test(letters.slice(0, at)) && !isOfGuest(sentence, at),
    );
  return cuesAt(letters, LETTERS.attend).find((at) => isReception(sentence, at) && HOST.test(letters.slice(0, at)));
}

/** "menerima X, yang sedang berkunjung": the visit that a guest is on is told of him alone. */
const isOfGuest = ({ spans, letters }: Sentence, at: number): boolean =>
  /,f[_b]?$/.test(letters.slice(0, at)) && spans.slice(at - 2, at).some(({ value }) => value === WHICH);

/** What is asked, promised or planned is no visit. */
const TOLD = /[kgw]/;

/** "During a visit to the province on 5 May, Minister X asked …": who makes it stands behind. */
const HEADED_BY_VISIT = /^["-]?[Cf_VUdD,]{0,6}6[^;EkgsN]*,[^;E]*[NR]/;

/** "Receiving the Representative of WHO X on 5 May, Minister Y praised …" */
const HEADED_BY_GUEST = /^["-]?[C_]?6[^;EkgsN]*N[^;Ekgs]*,[^;E]*N/;

/** The value of words for a visit that people are met in: "visited and congratulated", "met voters". */
const MEETS = 'meets';

const isReception = ({ spans }: Sentence, at: number): boolean => isReceiving(spans[at]);
/** Who receives guests, with his offices. */
const HOST = /N(?:[,-][ROPZ2f&,-]+)?,?(?:fP,)?[8b]{0,2}$/;

/** "The first stop of the ministry's delegation led by X on 5 May was …": where nothing else is told, a delegation on some day is on a visit. */
function delegationIn(body: readonly Sentence[]): Mention | undefined {
  const sentence = body
    .slice(0, EARLY)
    .find(
      ({ letters, kind }) => kind === 'paragraph' && /Đ[^;]*N|N[^;]{0,12}[&c]f?Đ/.test(letters) && /[Dd]/.test(letters),
    );
  return sentence && { sentence, at: sentence.letters.indexOf(LETTERS.delegation), type: WORKING_SESSION };
}
