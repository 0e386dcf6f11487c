import { Failure, reasonOf } from '../errors.ts';
import { isBrokenPipe } from './output.ts';

/** What went wrong with one article as a failure that must not stop the others; even a fault of ours that it brings to light. */
export function failureOf(error: unknown, where: string): Failure {
  if (error instanceof Failure) return error;
  if (isBrokenPipe(error)) throw error;
  return new Failure('CONVERSION_FAILED', { where, reason: reasonOf(error) }, error);
}
