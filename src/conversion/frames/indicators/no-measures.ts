import type { Span } from '../../../grammar/span.ts';

/** What is counted around an event or a text, and measures no health. */
const NO_MEASURES: ReadonlySet<string> = new Set([
  'delegates',
  'individuals',
  'tasks',
  'activities',
  'documents',
  'laws',
  'projects',
  'resolutions',
  'hours',
  'weeks',
  'months',
  'criteria',
  'localities',
  'hectares',
  'million USD',
  'billion USD',
]);
/** "the number of cases in the first 6 months": whatever is numbered before them, they tell when. */
const SPANS_OF_TIME: ReadonlySet<string> = new Set(['hours', 'weeks', 'months']);
/** "in 18 provinces" says where. */
const AREAS: ReadonlySet<string> = new Set([
  'communes',
  'districts',
  'wards',
  'villages',
  'hamlets',
  'communes and wards',
]);

/** "livestreamed to 56 communes and wards": areas of which nothing is told, up to the next mark. */
const ALONE = /^#[_3Z]{1,2}(?:,?[,&][_3Z]{1,2}){0,3}(?:[.;:)]|,[^3Z_]|$)/;

/** "held online, connecting to 124 communes and wards": where an event is followed. */
const CONNECTED = /[Eho][^;.]*[V_o]mK?$/;

/** "30 % of the premium": what a policy pays, by the value of its word. */
const PREMIUM = 'premium';
const OF_COST = 4;
export const isBenefit = (unit: string, spans: readonly Span[], at: number): boolean =>
  unit === 'percent' && spans.slice(at + 2, at + OF_COST + 1).some(({ value }) => value === PREMIUM);

/** "The number of indebted units fell from 290 units to 115 units": what is numbered is measured. */
const NUMBERED = /S[^#;,.()]{1,12}(?:[Kf*]{1,2}#[^#;,.()]{1,6}[m=])?[=+*Kfm]{1,2}$/;

export const isNumbered = (before: string): boolean => NUMBERED.test(before);

/** "At present, 5 provinces and cities are piloting …": how many of them do so, or have done so. */
const DOING = /^#(?:O|Z(?:,Z)?)(?:8[_bV]|[_=]V)/;
const isDoing = (before: string, rest: string): boolean => /(?:^|;|^[C_bfV]{1,3},)$/.test(before) && DOING.test(rest);

/** What is counted around an event, says where, has a share itself ("3 communes are below 70 %") or sends guests. */
export const isAside = (unit: string, before: string, rest: string): boolean =>
  (NO_MEASURES.has(unit) && (SPANS_OF_TIME.has(unit) || !(NUMBERED.test(before) || isDoing(before, rest)))) ||
  // "100 % of the delegates voted for it"
  (unit === 'percent' && /^#U[f_]{0,2}[1Đ]/u.test(rest)) ||
  (unit.startsWith('provinces') &&
    !isDoing(before, rest) &&
    !/^#[_Z3]{1,2}j?8?(?:b[Vh8]|!|X)/.test(rest) &&
    // "Đã có 12 tỉnh triển khai": there are some that did it.
    !(/(?:^|[;,])8?b?=K?$/.test(before) && /^#Z8?V/.test(rest)) &&
    !(/(?:^|;)$/.test(before) && /^#Z8[_V]/.test(rest))) ||
  (AREAS.has(unit) &&
    (CONNECTED.test(before) ||
      (/(?:[f@O]K?|(?:^|[^=+V*])K)$/.test(before) && !/^#[_3]{1,3}[=8+][_TSO]/.test(rest)) ||
      /^#[^#;,.=+]{1,10}[=+]K?#U/.test(rest) ||
      (ALONE.test(rest) && !/[+*ST:!][^,;]{0,8}$/.test(before)) ||
      (/[,&]K?$/.test(before) &&
        /(?:^|;)[^=+*^8Vs;]*$/.test(before) &&
        !/^#[_3]{1,2}(?:b{1,4}[=f_V]|[=8!x])/.test(rest))));
