/** What all errors of the client have in common. */
export class HgovError extends Error {
  /** The id under which the server logged the request, if it got that far. */
  readonly requestId: string | undefined;

  constructor(
    message: string,
    { requestId, cause }: { readonly requestId?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.name;
    this.requestId = requestId;
  }
}

/** No answer came: the server cannot be reached, or the connection broke; the cause says why. */
export class NetworkError extends HgovError {}

/** No answer came in time. */
export class NoAnswerError extends NetworkError {
  readonly waitedMs: number;

  constructor(waitedMs: number) {
    super(`The server said nothing for ${waitedMs} ms.`);
    this.waitedMs = waitedMs;
  }
}

/** An answer came that is none of hgov's: a proxy's page, say, or one that breaks off. */
export class StrangeAnswerError extends HgovError {
  readonly status: number;
  readonly contentType: string;
  /** How its text begins. */
  readonly excerpt: string;

  constructor(answer: StrangeAnswer) {
    const { status, contentType, excerpt, reason, requestId, cause } = answer;
    super(`The answer, of status ${status} and type ${contentType || 'none'}, ${reason}.`, { requestId, cause });
    this.status = status;
    this.contentType = contentType;
    this.excerpt = excerpt;
  }
}

/** What is known of a strange answer. */
export interface StrangeAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly excerpt: string;
  readonly reason: string;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** A row holds something else than the shape says that it was to be read by. */
export class RowShapeError extends HgovError {
  readonly variable: string;

  constructor(variable: string, expected: string, found: string) {
    super(`?${variable} is ${found}, not ${expected}.`);
    this.variable = variable;
  }
}
