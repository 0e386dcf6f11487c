import { numeric, problem, text } from './problem.ts';

/** A query was sent where an update is taken. */
export class UpdateExpectedError extends problem('UPDATE_EXPECTED', {}) {}

/** The update cannot be carried out on the data as they are. */
export class UpdateFailedError extends problem('UPDATE_FAILED', { reason: text }) {}

/** The update and the request both name the graphs that it reads. */
export class UpdateDatasetError extends problem('UPDATE_DATASET', {}) {}

/** An update was sent by GET. */
export class UpdateByPostError extends problem('UPDATE_BY_POST', {}) {}

/** A patch writes to another graph than its own. */
export class PatchElsewhereError extends problem('PATCH_ELSEWHERE', { iri: text }) {}

/** Another article has the name. */
export class ArticleNameTakenError extends problem('ARTICLE_NAME_TAKEN', { slug: text }) {}

/** Others kept changing the data; the same change may do better a moment later. */
export class DataChangedError extends problem('DATA_CHANGED', {}) {}

/** The change was given up at its deadline; nothing was changed. */
export class WriteTimeoutError extends problem('WRITE_TIMEOUT', { timeoutMs: numeric }) {}

/** The change needed more than the engine has; nothing was changed. */
export class WriteCrashedError extends problem('WRITE_CRASHED', {}) {}
