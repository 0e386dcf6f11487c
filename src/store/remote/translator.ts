import { Piscina } from 'piscina';
import { Failure, type FailureCode } from '../../errors.ts';
import { workerBeside } from '../../worker-thread.ts';
import { broken } from './results.ts';
import { type Translation, translate } from './translate.ts';

/** What comes back from a thread. */
export type Translated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly slots: Readonly<Record<string, string>> };

/** Translates answers: small ones at once, large ones in threads of their own. */
export interface Translator {
  translate(translation: Translation, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** So many bytes take a few milliseconds. */
const SMALL = 128 * 1024;
const THREADS = 2;

/** A translator whose threads start with the first large answer. */
export function createTranslator(): Translator {
  let pool: Piscina<Translation, Translated> | undefined;
  return {
    translate: async (translation, signal) => {
      if (translation.bytes.length <= SMALL) return translate(translation);
      pool ??= new Piscina({ ...workerBeside(import.meta.url), minThreads: 0, maxThreads: THREADS });
      const limit = translation.bytes.length;
      const translated = await pool
        .run(translation, { signal, transferList: [translation.bytes.buffer] })
        .catch((cause: unknown) => {
          if (signal.aborted) throw signal.reason;
          if (isOutOfMemory(cause)) throw new Failure('RESULT_TOO_LARGE', { limit }, cause);
          throw broken('an answer that could not be read', cause);
        });
      if (translated.kind === 'bytes') return translated.bytes;
      throw new Failure(translated.code, translated.slots);
    },
    close: async () => pool?.destroy(),
  };
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
