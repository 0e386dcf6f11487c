import { flatOf } from '../grammar/flat.ts';
import type { Actor } from './actor.ts';
import type { Sentence } from './reading.ts';

/** "CỔNG THÔNG TIN …": in a headline of capitals anything looks like a name; who has neither office nor courtesy there is named below too. */
const isLoud = ({ kind, letters }: Sentence, { name, offices }: Actor): boolean =>
  kind === 'headline' &&
  name !== undefined &&
  name.printed === name.printed.toUpperCase() &&
  offices.length === 0 &&
  letters[name.at - 1] !== 'H';

/** The actors of an article's sentences. */
export type Named = readonly { readonly sentence: Sentence; readonly actors: readonly Actor[] }[];

/** Every mention of somebody by name. */
export const mentionsIn = (named: Named): { readonly sentence: Sentence; readonly actor: Actor }[] =>
  flatOf(named, ({ sentence, actors }) =>
    actors.filter((actor) => actor.name && !isLoud(sentence, actor)).map((actor) => ({ sentence, actor })),
  );
