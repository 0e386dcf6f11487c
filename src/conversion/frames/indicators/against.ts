import type { ObservationFact } from '../../facts.ts';
import { differenceBehind } from './differences.ts';
import type { Figure } from './figures.ts';
import type { Frame } from './frame.ts';
import { type Held, statusOf, statusOfDifference } from './held-values.ts';
import { targetBehind } from './measure-targets.ts';
import type { Measured } from './measure-units.ts';
import { targetOfPair } from './pairs.ts';
import { reachedCount } from './reached-counts.ts';
import { isJustAsSet, reachedOf, saidBehind } from './said-behind.ts';
import type { TargetBefore } from './targets-before.ts';

/** What a value is held against, up to which span that is said, and which figures say it: they measure nothing themselves. */
export interface Against {
  readonly to: number;
  readonly figures: readonly number[];
  readonly target: number | undefined;
  readonly status: ObservationFact['status'];
}

type Value = Pick<Measured, 'to' | 'unit'> &
  Pick<ObservationFact, 'indicator'> & { readonly ahead: TargetBefore | undefined };

/** The whole of a share ("138 out of 152"), the target before or behind the value, else what the words alone say. */
export function againstOf(frame: Frame, { at, value, whole }: Figure, { to, unit, indicator, ahead }: Value): Against {
  const { letters } = frame.sentence;
  const { language } = frame.story.context;
  const held = { value, indicator, words: wordsBefore(frame, at) };
  if (isChange(letters, at, to)) return { target: undefined, to, figures: [], status: undefined };
  const planned = whole === undefined ? undefined : sharePlanned(frame, to);
  if (planned)
    return {
      target: planned.target,
      to,
      figures: planned.figures,
      status: statusOf(held, { target: planned.target, said: undefined }, language),
    };
  if (whole !== undefined) return { target: whole, to, figures: [], status: statusOfShare(frame, held, { at, whole }) };
  if (ahead) {
    const { target } = ahead;
    const isSet = ahead.isSet && ahead.unit !== 'targets';
    return {
      target,
      to,
      figures: [],
      status: isSet ? statusOf(held, { target, said: undefined }, language) : undefined,
    };
  }
  const pair = targetOfPair(frame, at, to);
  if (pair)
    return {
      target: pair.target,
      to,
      figures: pair.figures,
      status: statusOf(held, { target: pair.target, said: undefined }, language),
    };
  const difference = differenceBehind(frame, to);
  if (difference)
    return {
      target: difference.target,
      to,
      figures: difference.figures,
      status: statusOfDifference(held, difference, language),
    };
  const behind = targetBehind(frame, { to, unit });
  const before = saidBefore(letters.slice(Math.max(0, at - 16), at));
  if (behind)
    return {
      target: behind.target,
      to: behind.to,
      figures: [behind.at],
      status: statusOf(held, { target: behind.target, said: behind.said ?? before }, language),
    };
  if (isJustAsSet(frame, to)) return { target: value, to, figures: [], status: 'met' };
  const status =
    ofPlan(frame, { at, value }) ??
    saidBehind(frame, to) ??
    before ??
    reachedCount(frame, at) ??
    (isListedAsMissed(letters, at) ? 'missed' : undefined);
  return { target: undefined, to, figures: [], status };
}

const BUT = /^(?:<_?)?[_b]{1,2}[K!^]/;
/** "14.8 %, down 0.6 points but still over the planned 14 %": the target of what changed is not that of the change. */
const isChange = (letters: string, at: number, to: number): boolean =>
  /,\*[fK]?$/.test(letters.slice(Math.max(0, at - 3), at)) && BUT.test(letters.slice(to + 1, to + 6));

/** Whether a share reaches its whole, where that was set; of others only what a list says. */
function statusOfShare(
  { sentence: { letters }, story }: Frame,
  held: Held,
  { at, whole }: { readonly at: number; readonly whole: number },
): ObservationFact['status'] {
  if (letters[at + 1] === 'A' || held.value === whole)
    return statusOf(held, { target: whole, said: undefined }, story.context.language);
  return LISTED_AS_MISSED.test(letters.slice(Math.max(0, at - 60), at)) ? 'missed' : undefined;
}

/** "Two targets were not met: … (68.4 %/80 %) and the number of patients (1,930/2,300)": a share that is listed as missed. */
const LISTED_AS_MISSED = /#T[^#;.+^]{0,8}!,?e?:[^;+^]{1,44}\($/;

/** "Two targets were not met: A (81 %, plan 90 %) and B, still at 12 %": a value whose name is listed as missed. */
const NAMED_AS_MISSED = /(?:^|[;.:])[fbtK_]{0,3}#_{0,2}T[^#;.+^]{0,8}!,?[=jef]{0,3}:?[^;+^:]*$/;
const isListedAsMissed = (letters: string, at: number): boolean =>
  letters.startsWith('#U', at) && NAMED_AS_MISSED.test(letters.slice(Math.max(0, at - 90), at));

/** "127/133 communes meet the criteria (plan 124/133)": the share that was planned. */
const SHARE_PLANNED = /^[^#;.()]{0,24}\([_bf]{0,2}[TLA][f=:_]{0,3}(?=#)/;

function sharePlanned(
  { sentence: { letters, spans } }: Frame,
  to: number,
): { readonly target: number; readonly figures: readonly number[] } | undefined {
  const words = SHARE_PLANNED.exec(letters.slice(to + 1, to + 40))?.[0];
  const at = to + 1 + (words?.length ?? 0);
  const target = words === undefined ? Number.NaN : Number(spans[at]?.value.split('/')[0]);
  return Number.isFinite(target) ? { target, figures: [at] } : undefined;
}

/** ", equal to 78.4 % of the plan", "or 104 % of the set plan": the whole of a plan is 100 %. */
const OF_PLAN = /^[*+,_m(]#U[fb]{0,3}A?[TL](?:[,;.)]|$)/;

function ofPlan(frame: Frame, { at, value }: Pick<Figure, 'at' | 'value'>): ObservationFact['status'] {
  const { letters } = frame.sentence;
  if (!OF_PLAN.test(letters.slice(at - 1, at + 6))) return undefined;
  return reachedOf(frame, at, value) ?? (letters[at - 1] === '*' ? 'missed' : undefined);
}

/** Words that say of a target whether it was missed or exceeded, and where the value stands behind them. */
const SAID_FIRST = /([!^])f*[TLAk]{1,3}(?:,[^#;.S]{0,6}|\([_b]?[K+=]{1,2})$/;
const SAID = { '!': 'missed', '^': 'exceeded' } as const;

/** "has not met the plan, being 110.9": what the words before a value say. */
const saidBefore = (before: string): ObservationFact['status'] =>
  SAID[SAID_FIRST.exec(before)?.[1] as keyof typeof SAID];

/** A clause of so few words names nothing. */
const SHORT = 4;

/** The words of the clause before a figure, some thirty spans at most. */
function wordsBefore({ sentence: { spans, letters }, story }: Frame, at: number): string {
  const item = Math.max(0, at - 30, letters.lastIndexOf(';', at) + 1);
  const comma = letters.lastIndexOf(',', at);
  // ", which was 20 %": what that is of stands before the comma.
  const isShort = at - comma <= SHORT && !letters.slice(comma, at).includes('&');
  const clause = isShort ? letters.lastIndexOf(',', comma - 1) : comma;
  const from = Math.max(item, clause + 1);
  return story.reading.text.slice(spans[from]?.start, spans[at]?.start);
}
