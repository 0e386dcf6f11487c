import { move, transferableSymbol, valueSymbol } from 'piscina';
import { Failure } from '../../errors.ts';
import { type Translation, translate } from './translate.ts';
import type { Translated } from './translator.ts';

/** Translates a large answer where nobody waits for the thread; a failure goes by its code, because errors lose their class. */
export default async function run(translation: Translation): Promise<unknown> {
  try {
    const bytes = await translate(translation);
    const translated: Translated = { kind: 'bytes', bytes };
    return move({ [transferableSymbol]: [bytes.buffer], [valueSymbol]: translated } as never);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    return { kind: 'failure', code: cause.code, slots: cause.slots } satisfies Translated;
  }
}
