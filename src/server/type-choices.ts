import type { Things } from '../search/things.ts';
import type { TypeChoice } from '../site/search-page.tsx';
import { namesFor } from './names.ts';
import { shortOf } from './short-iris.ts';

/** Classes that so few things are of are no help in a search. */
const FEW = 1;
const MOST = 40;

/** In what language, and which class is chosen already. */
export interface ChoosingTypes {
  readonly languages: readonly string[];
  readonly baseIri: string;
  readonly chosen: string | undefined;
}

/** The classes that a search can be kept to, by name; the chosen one is among them. */
export function typeChoices(things: Things, { languages, baseIri, chosen }: ChoosingTypes): readonly TypeChoice[] {
  const nameOf = namesFor(things, languages);
  const types = [...things.types()].filter(([iri, count]) => count > FEW || iri === chosen);
  const most = types.sort(([, a], [, b]) => b - a).slice(0, MOST);
  const collator = new Intl.Collator(languages[0]);
  return most
    .map(([iri, count]) => ({ iri, value: shortOf(iri, baseIri), name: nameOf(iri), count }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
