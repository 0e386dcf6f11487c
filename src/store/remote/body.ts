import { Failure } from '../../errors.ts';

/** How much of a body is wanted. */
export interface BodyOptions {
  readonly limit: number;
  /** A body beyond the limit is a failure; otherwise its beginning will do. */
  readonly isWhole: boolean;
}

/** The bytes of a body; what is too large is left where it is. */
export async function bodyOf(response: Response, { limit, isWhole }: BodyOptions): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early closes the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit && isWhole) throw new Failure('RESULT_TOO_LARGE', { limit });
    chunks.push(chunk);
    if (size > limit) break;
  }
  const bytes = new Uint8Array(Math.min(size, limit));
  let filled = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - filled);
    bytes.set(part, filled);
    filled += part.length;
  }
  return bytes;
}
