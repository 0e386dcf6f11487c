import { numeric, problem, text } from './problem.ts';

/** The server answers from a store in another server, which cannot be reached; it goes on by itself once it can. */
export class StoreUnreachableError extends problem('STORE_UNREACHABLE', { reason: text }) {}

/** The store has stopped the query, or has no time for it; the same request may do better after `seconds`. */
export class StoreBusyError extends problem('STORE_BUSY', { answered: numeric, seconds: numeric }) {}

/** The store does not hold the newest data yet; it will after some `seconds`. */
export class StoreBehindError extends problem('STORE_BEHIND', { seconds: numeric }) {}

/** The store gave something that is no answer. */
export class StoreBrokenError extends problem('STORE_BROKEN', { reason: text, setting: text }) {}

/** The store does not let the server in. */
export class StoreRefusedError extends problem('STORE_REFUSED', { answered: numeric }) {}

/** The store leads the server to another address. */
export class StoreMovedError extends problem('STORE_MOVED', { answered: numeric, setting: text }) {}

/** The store holds another version of the data, and the server may not write to it. */
export class StoreReadOnlyError extends problem('STORE_READ_ONLY', { count: numeric }) {}

/** The store holds data that the server has not put there. */
export class StoreForeignError extends problem('STORE_FOREIGN', { what: text }) {}

/** The default graph of the store is not the union of its graphs. */
export class StoreNotUnionError extends problem('STORE_NOT_UNION', {}) {}
