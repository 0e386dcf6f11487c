import { CAMPAIGN, type Mention } from './event-types.ts';
import { isPictured } from './pictures.ts';
import { isCounted, isNeeded, isOnlyTask, isPlanned } from './planned-events.ts';

/** What makes a mention of an event one of today: someone holds it, attends, chairs, speaks or hands something over at it, or a place launches it. */
const HAPPENS =
  /[hacsDd6]|p[^;]*[LQ][^;]*f_?E|^["-]?f{1,2}E_?,[^;E]*Np[f_]{0,3}[LQ]|^(?:[PC]-)?(?:f_)?P[fC_]{0,3}l[f_Y]{0,3}E/;
/** A sentence that begins with its verb is a task of a list: "Hold conferences", "Tổ chức chiến dịch"; it tells of no event. */
const TASK = /^[-.]{0,2}b?[Vk](?!.*[hDd])/;
/** "Pertemuan untuk menyebarluaskan Program", "Meeting on Doctors' Day (February 27)": a line that no mark ends, with nobody and no day but one that is remembered, heads what follows. */
const HEADING = /^[^DNRdOI;:,.]*[^DNRdOI;:,."~]$|^E[^DNRdOI;:,hsk]*\(D\)$/;

/** Whether words tell of an event of today, which nobody is only to hold. */
const happens = (mention: Mention): boolean => {
  const { sentence, at } = mention;
  const { kind, letters } = sentence;
  return (
    HAPPENS.test(letters) &&
    !TASK.test(letters) &&
    !(kind === 'paragraph' && HEADING.test(letters)) &&
    !isNeeded(letters, at) &&
    !isCounted(letters, at) &&
    !isOnlyTask(mention)
  );
};

/** The first event that has happened; else, where nothing else is reported, one that is planned. */
export function firstIn(mentions: readonly Mention[], isAlone: () => boolean): Mention | undefined {
  const happening = mentions.filter(happens);
  const told = happening.filter((mention) => !isPlanned(mention) && !isBehind(mention) && !isOccasion(mention));
  return told.find((mention) => !isPictured(mention, told)) ?? (isAlone() ? happening[0] : undefined);
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
