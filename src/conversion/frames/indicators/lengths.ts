import type { Mention } from './mentions.ts';

/** An age or a span of time is a measure only of an indicator that is named. */
const NEEDS_NAME: ReadonlySet<string> = new Set(['days', 'minutes', 'points', 'cm']);

/** Before a figure that its clause tells of: "reached", "was over"; of points any word will do ("scored 2.3 points"). */
const TOLD = /(?:[=+*]f?K?|K#U?m)$/;
const SCORED = /[=+*_j]f?K?f?$/;

/** "70.5 years", "160.5 cm": nobody's age, nothing's size; with a decimal only how long or tall people are on average. */
export const isLength = (unit: string | undefined, value: number): boolean =>
  !Number.isInteger(value) &&
  ((unit === 'years' && value > LIFE.from && value < LIFE.to) ||
    (unit === 'cm' && value > HEIGHT.from && value < HEIGHT.to));
const LIFE = { from: 55, to: 95 };
const HEIGHT = { from: 80, to: 200 };

/** "5 days" of which no verb tells. */
export const lacksName = (unit: string, before: string): boolean =>
  NEEDS_NAME.has(unit) && !(unit === 'points' ? SCORED : TOLD).test(before);

/** "the satisfaction index reached 4.5 points": points of what is else told in percent; "rose by 2 points" is a change. */
const SCORES = /[=+j]f?K?f?$/;

/** "under 5 years old" says who is meant, not what was measured: years measure only what is counted in years. */
export const isAge = (unit: string | undefined, mention: Mention | undefined, before: string): boolean =>
  unit !== undefined &&
  !(unit === 'points' && SCORES.test(before)) &&
  ((unit === 'years' && mention?.unit !== 'years') ||
    (NEEDS_NAME.has(unit) && mention?.unit !== undefined && mention.unit !== unit));
