import type { Request, RequestHandler, Response } from 'express';
import { clientOf } from './client.ts';
import { createRation, rationHeaders, refuseSpent } from './ration.ts';

/** What one client may use up; 0 sets no bound. */
export interface BudgetLimits {
  readonly querySecondsPerMinute: number;
  readonly errorsPerMinute: number;
}

/** No bounds, as for a server that only its owner reaches. */
export const NO_BUDGET: BudgetLimits = { querySecondsPerMinute: 0, errorsPerMinute: 0 };

/** Keeps account of what each client costs, so that nobody uses up what is for all. */
export interface Budget {
  /** For services: refuses a client with too many errors, counts those that follow, and declares what is left on each answer. */
  readonly door: RequestHandler;
  /** Refuses a client that has no query time left; whatever needs no engine is free. */
  admit(response: Response): void;
  /** Charges the time that an engine worked for the answer. */
  spend(response: Response, ms: number): void;
  /** Does work of this thread for the answer, admitted as that of an engine and charged for all whom it keeps waiting. */
  metered<T>(response: Response, work: () => T): T;
  /** Has work done for the answer elsewhere, admitted and charged as that of an engine. */
  awaited<T>(response: Response, work: () => Promise<T>): Promise<T>;
}

/** Who need not account for anything, and the milliseconds of a clock that only goes forward. */
export interface BudgetOptions {
  readonly isFree?: (request: Request) => boolean;
  readonly now?: () => number;
}

/** There are several engines, but one thread speaks with all clients: each of its seconds counts as so many of theirs. */
const SHARED = 4;
const monotonic = () => performance.now();
/** What the server or the crowd is to blame for is not held against the client. */
const BLAMELESS = new Set(['budget-spent', 'overloaded', 'client-gone', 'internal-error']);

/** A budget for each client but those who are free of it. */
export function createBudget(
  { querySecondsPerMinute, errorsPerMinute }: BudgetLimits,
  { isFree = () => false, now = monotonic }: BudgetOptions = {},
): Budget {
  const what = 'seconds of query time';
  const time = createRation({ name: 'query-seconds', what, perMinute: querySecondsPerMinute, now });
  const errors = createRation({ name: 'errors', what: 'errors', perMinute: errorsPerMinute, now });
  const rations = [time, errors].filter((ration) => ration !== undefined);
  const isCounted = ({ locals, req: request }: Response) => {
    locals.isFree ??= rations.length === 0 || isFree(request);
    return locals.isFree !== true;
  };
  const declare = (response: Response) => response.set(rationHeaders(rations, clientOf(response)));
  const noteError = (response: Response) => {
    const isError = response.statusCode >= 400 && !BLAMELESS.has(String(response.locals.problem));
    if (isError) errors?.buckets.spend(clientOf(response), 1);
  };
  /** What has been begun is not refused for what it has cost so far. */
  const begin = (response: Response) => {
    if (response.locals.isAdmitted !== true) budget.admit(response);
    response.locals.isAdmitted = true;
  };

  const budget: Budget = {
    door: (_request, response, next) => {
      if (!isCounted(response)) return next();
      declare(response);
      response.on('finish', () => noteError(response));
      if (errors) refuseSpent(errors, clientOf(response));
      next();
    },
    admit: (response) => {
      if (time && isCounted(response)) refuseSpent(time, clientOf(response));
    },
    spend: (response, ms) => {
      if (!isCounted(response)) return;
      time?.buckets.spend(clientOf(response), ms / 1000);
      if (!response.headersSent) declare(response);
    },
    metered: (response, work) => {
      begin(response);
      const started = performance.now();
      try {
        return work();
      } finally {
        budget.spend(response, (performance.now() - started) * SHARED);
      }
    },
    awaited: async (response, work) => {
      begin(response);
      const started = performance.now();
      try {
        return await work();
      } finally {
        budget.spend(response, performance.now() - started);
      }
    },
  };
  return budget;
}
