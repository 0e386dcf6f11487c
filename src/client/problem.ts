import type { FAILURES, FailureCode } from '../failures.ts';
import { HgovError } from './errors.ts';

/** An answer of type application/problem+json (RFC 9457) as it came. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId?: string | undefined;
  /** Seconds, of the header Retry-After. */
  readonly retryAfterSeconds?: number | undefined;
  /** All members, those of this problem alone among them. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** The server refused or failed, and said why. */
export class ProblemError extends HgovError {
  /** The IRI of the problem, which leads to its explanation. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** The sentence that says what to do. */
  readonly detail: string;
  /** After how many seconds it is worth asking again, where the server says so. */
  readonly retryAfterSeconds: number | undefined;
  /** All members of the problem as they came. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor({ type, title, status, detail, requestId, retryAfterSeconds, members }: ProblemDetails) {
    super(detail || title, { requestId });
    this.type = type;
    this.title = title;
    this.status = status;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
    this.members = members;
  }
}

/** How a member is read: it stays undefined where the server sends none of that kind. */
export type Slot<T> = (member: unknown) => T | undefined;

/** A member that is a number. */
export const numeric: Slot<number> = (member) => (typeof member === 'number' ? member : undefined);
/** A member that is text. */
export const text: Slot<string> = (member) => (member === undefined || member === null ? undefined : String(member));
/** A member that lists, in one text with commas or as an array. */
export const list: Slot<readonly string[]> = (member) =>
  Array.isArray(member) ? member.map(String) : text(member)?.split(', ');

/** One thing that is wrong with a graph, as the server's shapes say. */
export interface Complaint {
  /** The node: an IRI, relative if it is below the base, `_:label`, or a literal. */
  readonly focus: string;
  /** The property path, as SPARQL writes it. */
  readonly path?: string;
  readonly value?: string;
  /** What is wrong, and what to do. */
  readonly message: string;
  /** The IRI of the shape. */
  readonly shape: string;
}

/** A member that lists complaints. */
export const complaints: Slot<readonly Complaint[]> = (member) =>
  Array.isArray(member) && member.every(isComplaint) ? member : undefined;

function isComplaint(value: unknown): value is Complaint {
  const { focus, message, shape } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [focus, message, shape].every((member) => typeof member === 'string');
}

type Read<S> = { readonly [K in keyof S]: S[K] extends Slot<infer T> ? T | undefined : never };

/** The class of a problem, which knows the code it stands for. */
export interface ProblemClass<S, Code extends FailureCode = FailureCode> {
  readonly code: Code;
  new (details: ProblemDetails): ProblemError & Read<S>;
}

type SlotsOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never;

/** Every slot of the sentence must be read, and more may be; `type`, `name` and the like are taken. */
type Slots<Code extends FailureCode> = Readonly<
  Record<Exclude<SlotsOf<(typeof FAILURES)[Code]['text']>, keyof ProblemError>, Slot<unknown>>
> &
  Readonly<Record<string, Slot<unknown>>>;

/** The class to extend for a code of the table of failures, with the members that such a problem has. */
export function problem<Code extends FailureCode, const S extends Slots<Code>>(
  code: Code,
  slots: S,
): ProblemClass<S, Code> {
  class Problem extends ProblemError {
    static readonly code = code;

    constructor(details: ProblemDetails) {
      super(details);
      for (const [name, read] of Object.entries(slots)) {
        Object.defineProperty(this, name, { value: read(details.members[name]), enumerable: true });
      }
    }
  }
  return Problem as unknown as ProblemClass<S, Code>;
}
