import { LETTERS } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { EventFact, Inference } from '../facts.ts';
import { between, type Reading, type Sentence } from '../reading.ts';
import { eventAt } from './event-facts.ts';
import { CAMPAIGN, CEREMONY, launches, type Mention } from './event-types.ts';

/** A launch is two events: the ceremony, where people are, and the campaign that begins with it. */
export interface Launch {
  readonly ceremony: EventFact;
  readonly campaign: EventFact;
}

/** How far from the ceremony its campaign may be named. */
const NEARBY = 4;
/** "The campaign, running from October 21 to December 15", "chiến dịch diễn ra từ ngày 5/9": when the campaign itself is. */
const RUNS = /^[fC,]{0,2}E[^;skR]{0,12}D/;

/** The campaign that a ceremony launches: where its own days are told, else where it is named first. */
export function campaignOf(main: Mention, mentions: readonly Mention[], reading: Reading): Mention | undefined {
  if (main.type !== CEREMONY) return undefined;
  const campaigns = mentions.filter(({ type, sentence }) => type === CAMPAIGN && sentence.kind !== 'caption');
  const near = campaigns.find(({ sentence }) => Math.abs(sentence.index - main.sentence.index) <= NEARBY);
  if (!near || !(launches(main, reading) || isLaunched(near, main))) return undefined;
  return campaigns.find(({ sentence }) => sentence.index > main.sentence.index && RUNS.test(sentence.letters)) ?? near;
}

/** Whether a verb before a campaign launches it, not after its ceremony; or it "kicked off with a ceremony". */
const isLaunched = ({ sentence: { letters, index }, at }: Mention, main: Mention): boolean =>
  (index <= main.sentence.index && /l[^;skR]*$/.test(letters.slice(0, at))) ||
  (index === main.sentence.index && BEGINS.test(letters.slice(at, main.at)));

/** A campaign is launched, or kicks off. */
const BEGINS = new RegExp(`[${LETTERS.launch}${LETTERS.hold}]`);

/** "The launching ceremony took place …": it is held, or has its day; "speaking at the launch" means the launching itself. */
const IS_TOLD = /E[^;skR]{0,14}[hDd]|[hDd][^;skR]{0,6}E/;

/** "launched a campaign at a ceremony in Ha Giang", "launched a campaign. The launching ceremony took place …": the ceremony is what is reported on. */
export const ceremonyOf = (main: Mention, mentions: readonly Mention[], reading: Reading): Mention | undefined =>
  main.type === CAMPAIGN && BEGINS.test(main.sentence.letters)
    ? mentions.find(
        (mention) =>
          mention.type === CEREMONY &&
          mention.sentence.kind === 'paragraph' &&
          (mention.sentence === main.sentence ||
            (IS_TOLD.test(mention.sentence.letters) && launches(mention, reading))),
      )
    : undefined;

/** "tổ chức phát động Tháng hành động …", "held a launch of": what is held is the launching. */
const LAUNCH_HELD = /h[_fb]?l/;

/** A campaign whose launching is held, where the article goes on to tell of what is said at a ceremony: the launching is that ceremony. */
export function heldLaunchOf({ sentence, at, type }: Mention, mentions: readonly Mention[]): Mention | undefined {
  const launch = type === CAMPAIGN ? LAUNCH_HELD.exec(sentence.letters) : null;
  const isCeremony = launch && mentions.some((other) => other.type === CEREMONY && other.sentence.kind !== 'headline');
  return isCeremony ? { sentence, at: Math.max(at, launch.index + launch[0].length - 1), type: CEREMONY } : undefined;
}

/**
 * A ceremony with the campaign that it launches: both are the same organiser's; the campaign's day and place are only those
 * that are told of itself, else the ceremony's day; the ceremony's may stand where the campaign is launched.
 */
export function launchOf(
  ceremony: EventFact,
  { sentence, at, type }: Mention,
  { main, ...where }: { main: Mention; key: string; reading: Reading; context: Context },
): Launch {
  const fact = eventAt({ sentence, at, type, ...where });
  const { date, place, inferred, mode: _, ...rest } = fact;
  const host = rest.organizer ?? ceremony.organizer;
  const isOwn = sentence !== main.sentence && (RUNS.test(sentence.letters) || isLaunched({ sentence, at, type }, main));
  const isThere = place !== undefined && isStated(fact) && !isStated(ceremony) && sentence.index < main.sentence.index;
  const own = isOwn ? { ...(date ? { date } : {}), ...(place ? { place } : {}), inferred } : { inferred: [] };
  const begun = 'date' in own ? own : { ...own, ...begunWith(ceremony, own.inferred) };
  return {
    ceremony: {
      ...ceremony,
      ...(!ceremony.organizer && host ? { organizer: host } : {}),
      ...(isThere ? { place, inferred: ceremony.inferred.filter((mark) => mark !== 'inferred-place') } : {}),
    },
    campaign: { ...rest, ...begun, ...(host ? { organizer: host } : {}), evidence: [evidenceOf(sentence, at)] },
  };
}

/** A campaign of which no day is told begins with its ceremony: the day is concluded. */
const begunWith = ({ date, inferred }: EventFact, own: readonly Inference[]): Pick<EventFact, 'date' | 'inferred'> =>
  date
    ? {
        date,
        inferred: [
          ...new Set([...own, ...inferred.filter((mark) => mark === 'inferred-year'), 'resolved-reference' as const]),
        ],
      }
    : { inferred: own };

const isStated = ({ inferred }: EventFact): boolean => !inferred.includes('inferred-place');

/** A campaign's words reach to the day that it begins on. */
function evidenceOf(sentence: Sentence, at: number): { start: number; end: number } {
  const runs = RUNS.exec(sentence.letters);
  return between(sentence, at, runs ? runs[0].length - 1 : at);
}
