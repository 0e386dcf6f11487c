import { describe, expect, it } from 'vitest';
import { casesOf, corpora } from './corpora.ts';
import { convertText } from './samples.ts';
import { factsIn, type Shown } from './shown.ts';

const ofRule = (text: string, rule: string | undefined): Shown[] => factsIn(text).filter((fact) => fact.rule === rule);

/** Whether some fact of a text has all that is stated of one. */
const matches = (facts: readonly Shown[], wanted: Shown): boolean =>
  facts.some((fact) =>
    Object.entries(wanted).every(([key, value]) => JSON.stringify(fact[key]) === JSON.stringify(value)),
  );

describe('A rule', () => {
  it.each(casesOf('rule'))('$name reads ($language) “$text”', ({ rule, text, language, facts }) => {
    expect(ofRule(text, rule)).toMatchObject(facts);
    expect(convertText(text).language).toBe(language);
  });
});

const ignored = corpora.flatMap(({ rule: own, readAs: rule = own, languages }) =>
  Object.entries(languages).flatMap(([language, { ignores = [] }]) =>
    ignores.map((text) => ({ rule, language, text })),
  ),
);

describe('No rule beyond its own', () => {
  it.each(ignored)('reads by $rule ($language) “$text”', ({ rule, text }) => expect(ofRule(text, rule)).toEqual([]));
});

describe('A phenomenon', () => {
  it.each(casesOf('phenomenon'))('$name is read ($language) in “$text”', ({ text, facts, never = [] }) => {
    const found = factsIn(text);
    expect(found).toEqual(expect.arrayContaining(facts.map((fact) => expect.objectContaining(fact))));
    expect(never.filter((fact) => matches(found, fact))).toEqual([]);
  });
});

const gaps = corpora.flatMap(({ file, rule, gaps: listed = {} }) =>
  Object.entries(listed).flatMap(([language, each]) =>
    each.flatMap(({ text, facts, ...rest }) => (text && facts ? [{ file, rule, language, text, facts, ...rest }] : [])),
  ),
);

describe('A gap', () => {
  // A gap that is closed belongs among what its corpus reads: this fails until the case is moved there.
  for (const { file, rule, language, reason, text, facts, never = [] } of gaps)
    it.fails(`of ${file} (${language}) is open, ${reason}: “${text}”`, () => {
      const found = rule === undefined ? factsIn(text) : ofRule(text, rule);
      expect([
        ...facts.filter((fact) => !matches(found, fact)),
        ...never.filter((fact) => matches(found, fact)),
      ]).toEqual([]);
    });
});
