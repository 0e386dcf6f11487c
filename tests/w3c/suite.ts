import { expect, it } from 'vitest';
import expectedFailures from './expected-failures.json' with { type: 'json' };

/** A test of a suite, known by its group and name. */
export interface SuiteTest {
  readonly id: string;
}

/** Runs the tests of a suite: those that are known to fail must fail, so that the list shrinks when something gets better. */
export function runSuite<T extends SuiteTest>(
  tests: readonly T[],
  suite: keyof typeof expectedFailures,
  run: (test: T) => Promise<void> | void,
): void {
  const failing: Readonly<Record<string, string>> = expectedFailures[suite];
  it.each(tests.filter(({ id }) => !(id in failing)).map((test) => [test.id, test] as const))('passes %s', (_, test) =>
    run(test),
  );
  for (const test of tests.filter(({ id }) => id in failing))
    it.fails(`does not pass ${test.id}: ${failing[test.id]}`, () => run(test));
  it('expects only tests that are there to fail', () => {
    const ids = new Set(tests.map(({ id }) => id));
    expect(Object.keys(failing).filter((id) => !ids.has(id))).toEqual([]);
  });
}
