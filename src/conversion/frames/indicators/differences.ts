import type { Span } from '../../../grammar/span.ts';
import type { ObservationFact } from '../../facts.ts';
import type { Frame } from './frame.ts';

/** ", exceeding the target by 1.2 points", ", 5.25 % lower than the target": how far, which measures nothing itself. */
const SAID_BY =
  /^[_CfOSV8P]{0,7}[,&(]{1,2}[&f_b8=]{0,2}(?:([\^!K])(?:y?K?#U(?:[f_<K]{0,3}[TL]|(?=<[f_S]{0,3}#U?[fj]?[An]))|[f_<]{0,2}[TLA]{1,2}[f_]{0,2}y#U)|#U([\^!K])(?:[f_SROP]{0,6}[TLA]|(?=f{0,2}#U?[fj]?[An])|(?<=!)(?=[,.;)]|$)))/;
/** "1 percentage point higher than the target of 90 %", "… so với mức 95 % được giao" */
const OF_TARGET = /^(?:f{0,2}|<[f_S]{0,3})(#)U/;
/** "… 0.05 % above the target set in Resolution 03 (38 %)". */
const IN_BRACKETS = /^[^;()]{0,24}\((#)U?\)/;

/** ", equal to 100 % of the plan": all of it, which measures nothing itself. */
const ALL_OF_PLAN = /^[^#;.()]{0,24},[_b]?[*+]#Uf{0,2}[TL](?=[,;.)]|$)/;
const ALL = 100;

/** "thấp hơn chỉ tiêu 0,2 điểm", "melampaui target 0,6%": so small beside the value is no target but how far it is missed. */
const SMALL = /^[_CfOSV8P]{0,7}[,&(]{1,2}[&f_b8=]{0,2}([\^!])[f_]{0,2}[TLA]{0,2}=?(#)U(?=[,.;)]|$)/;
const SMALL_SHARE = 5;

function smallDifference({ sentence: { letters, spans } }: Frame, to: number): Difference | undefined {
  const by = SMALL.exec(letters.slice(to + 1, to + 24));
  if (!by) return undefined;
  const at = to + 1 + by[0].lastIndexOf('#');
  const value = Number(spans[letters.lastIndexOf('#', to)]?.value);
  if (!(Number(spans[at]?.value) * SMALL_SHARE < value)) return undefined;
  return {
    status: by[1] === '!' ? 'missed' : 'exceeded',
    compared: isLower(spans[to + by[0].indexOf('!') + 1]),
    figures: [at],
  };
}

/** How far behind or above a target a value is said to be; the target's own figure may stand in brackets. */
export function differenceBehind(frame: Frame, to: number): Difference | undefined {
  const { letters, spans } = frame.sentence;
  const all = ALL_OF_PLAN.exec(letters.slice(to + 1, to + 40));
  const share = to + 1 + (all?.[0].indexOf('#') ?? 0);
  if (all && Number(spans[share]?.value) === ALL) return { status: 'met', compared: false, figures: [share] };
  const by = SAID_BY.exec(letters.slice(to + 1, to + 40));
  if (!by) return smallDifference(frame, to);
  const end = to + by[0].length;
  const rest = letters.slice(end + 1, end + 32);
  const bracket = OF_TARGET.exec(rest) ?? IN_BRACKETS.exec(rest);
  const at = bracket ? end + 1 + bracket[0].indexOf('#') : undefined;
  const below = (by[1] ?? by[2]) === '!' || spans[to + 1 + by[0].indexOf('K')]?.value === '<';
  const cue = spans[to + 1 + by[0].search(/[\^!K]/)];
  return {
    status: below ? 'missed' : 'exceeded',
    compared: cue?.type === 'comparator' || isLower(cue),
    figures: [to + 1 + by[0].indexOf('#'), ...(at === undefined ? [] : [at])],
    ...(at === undefined ? {} : { target: Number(spans[at]?.value) }),
  };
}

const isLower = (cue: Span | undefined): boolean => cue?.value === LOWER;
const LOWER = 'lower';

interface Difference {
  /** Whether it is only said to be more or less than the target. */
  readonly compared: boolean;
  readonly status: ObservationFact['status'];
  readonly figures: readonly number[];
  readonly target?: number;
}
