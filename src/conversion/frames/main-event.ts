import { LETTERS } from '../../grammar/span.ts';
import { isReceiving } from '../actions.ts';
import { WHICH } from '../meanings.ts';
import type { Reading, Sentence } from '../reading.ts';
import { ceremonyOf, heldLaunchOf } from './campaigns.ts';
import { handingOverIn } from './event-leads.ts';
import { CAMPAIGN, CEREMONY, type Mention, SIGNING_CEREMONY, typeAt, WORKING_SESSION } from './event-types.ts';
import { cuesAt } from './found.ts';
import { isAlsoLater } from './further-events.ts';
import { goesFirst } from './inspections-first.ts';
import { interviewFirst, interviewIn } from './interview-articles.ts';
import { CONFERENCE, MEETING, metAt } from './met-at.ts';
import { isPictured, isShown } from './pictures.ts';
import { isCounted, isNeeded, isOnlyTask, isPlanned } from './planned-events.ts';
import { isOfSigning, signingIn } from './signings.ts';
import { toldInLead } from './told-in-lead.ts';

/** What makes a mention of an event one of today: someone holds it, attends, chairs, speaks or hands something over at it, or a place launches it. */
const HAPPENS = /[hacsDd6]|p[^;]*[LQ][^;]*f_?E|^["-]?f{1,2}E_?,[^;E]*Np[f_]{0,3}[LQ]|^(?:[PC]-)?(?:f_)?P[fC_]{0,3}l[f_Y]{0,3}E/;
/** A sentence that begins with its verb is a task of a list: "Hold conferences", "Tổ chức chiến dịch"; it tells of no event. */
const TASK = /^[-.]{0,2}b?[Vk](?!.*[hDd])/;
/** "Pertemuan untuk menyebarluaskan Program", "Meeting on Doctors' Day (February 27)": a line that no mark ends, with nobody and no day but one that is remembered, heads what follows. */
const HEADING = /^[^DNRdOI;:,.]*[^DNRdOI;:,."~]$|^E[^DNRdOI;:,hsk]*\(D\)$/;
/** An inspection that no event noun names stands at the beginning of its article. */
const EARLY = 4;

/** The event that an article reports on: the first that happens; an inspection that the head tells goes before its noun; else questions and answers. */
export function mainIn(body: readonly Sentence[], mentions: readonly Mention[], reading: Reading): Mention | undefined {
  const inspection = inspectionIn(body, reading);
  const happening = mentions.filter(
    (mention) =>
      HAPPENS.test(mention.sentence.letters) &&
      !TASK.test(mention.sentence.letters) &&
      !(mention.sentence.kind === 'paragraph' && HEADING.test(mention.sentence.letters)) &&
      !isNeeded(mention.sentence.letters, mention.at) &&
      !isCounted(mention.sentence.letters, mention.at) &&
      !isOnlyTask(mention),
  );
  const told = happening.filter((mention) => !isPlanned(mention) && !isBehind(mention) && !isOccasion(mention));
  const isAsked = inspection !== undefined || interviewIn(body, reading) !== undefined;
  const first = told.find((mention) => !isPictured(mention, told)) ?? (isAsked ? undefined : happening[0]);
  const interview = interviewFirst(body, mentions, { reading, first });
  if (interview) return interview;
  if (!first)
    return (
      interviewIn(body, reading) ??
      inspection ??
      ceremonyIn(body, reading) ??
      delegationIn(body) ??
      mentions.find(isShown)
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

/** "In response to the action month, the department held a rally": what another event is held for. */
const OCCASION = /^E[^EskN;]*h[^;skR,EN]{0,6}E/;

/** "Chuẩn bị cho kỳ họp thứ 8, HĐND tỉnh khóa VII, Ban … đã tổ chức họp": what others are to hold is prepared. */
const PREPARED = /^["-]?(?:[mu]?V|[C_]|f_f)[fC_]{0,5}t?$/;

const isOccasion = ({ sentence: { letters }, at, type }: Mention): boolean =>
  (type === CAMPAIGN ? !/[hNROla]/.test(letters.slice(0, at)) : PREPARED.test(letters.slice(0, at))) &&
  OCCASION.test(letters.slice(at));

/** "After joining the ministry's conference, the department held one of its own": what others held before it. */
const BEHIND = /^[^NRO;]*a[fV_]{0,4}$/;
const OWN = /^E[^;RN]*,[f_]{0,2}O(?:f*P)?(?:f?U?D)?[8b_]{0,3}h[^;skN,]{0,6}E/;
/** "Trước Kỳ họp thứ 3, Quốc hội khóa XV, Đoàn đại biểu … đã gặp gỡ cử tri": what something else is held before or after. */
const OTHERS = /^[C_]E[_#f]{0,4}(?:,O)?,f?O(?:f*P)?[8b]{0,2}(?:h_?)?E/;

const isBehind = ({ sentence: { letters }, at }: Mention): boolean =>
  (BEHIND.test(letters.slice(0, at)) && OWN.test(letters.slice(at))) || (at === 1 && OTHERS.test(letters));

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
