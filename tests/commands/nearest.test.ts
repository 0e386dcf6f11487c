import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/commands/nearest.ts';

const NAMES = ['build', 'serve', 'facts', 'validate', 'evaluate', 'export'];

describe('The nearest name', () => {
  it.each([
    ['biuld', 'build'],
    ['servr', 'serve'],
    ['SERVE', 'serve'],
    ['fact', 'facts'],
    ['exprot', 'export'],
    ['evalute', 'evaluate'],
    ['valdate', 'validate'],
  ])('to %s is %s', (name, expected) => expect(nearest(name, NAMES)).toBe(expected));

  it.each(['frobnicate', '', 'x', 'zzzzz'])('to %j is none', (name) => expect(nearest(name, NAMES)).toBeUndefined());
});
