import { FAILURES, type FailureCode } from './failures.ts';

export { FAILURES, type FailureCode } from './failures.ts';

/** An expected failure: a code of the table with its slots filled; the cause travels along. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly slots: Readonly<Record<string, string>>;
  /** What is too large for a sentence, such as the report of a validation; plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: FailureCode,
    slots: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    const filled = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, String(value)]));
    super(
      FAILURES[code].text.replace(/\{(\w+)\}/g, (slot, name: string) => filled[name] ?? slot),
      { cause },
    );
    this.name = 'Failure';
    this.code = code;
    this.slots = filled;
    this.details = details;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }

  get exit(): number {
    return FAILURES[this.code].exit;
  }
}

/** The message of anything that was thrown. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
