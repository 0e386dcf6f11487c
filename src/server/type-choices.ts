import type { Things } from '../search/things.ts';
import type { Language } from '../site/i18n/language.ts';
import type { TypeChoice } from '../site/search-page.tsx';
import { shortOf } from './short-iris.ts';

/** Classes that so few things are of are no help in a search. */
const FEW = 1;
const MOST = 40;

/** In what language, and which class is chosen already. */
export interface ChoosingTypes {
  readonly language: Language;
  readonly nameOf: (iri: string) => string;
  readonly baseIri: string;
  readonly chosen: string | undefined;
}

/** The classes that a search can be kept to, by name; the chosen one is among them. */
export function typeChoices(
  things: Things,
  { language, nameOf, baseIri, chosen }: ChoosingTypes,
): readonly TypeChoice[] {
  const types = [...things.types()].filter(([iri, count]) => count > FEW || iri === chosen);
  const most = types.sort(([, a], [, b]) => b - a).slice(0, MOST);
  const collator = new Intl.Collator(language);
  return most
    .map(([iri, count]) => ({ iri, value: shortOf(iri, baseIri), name: nameOf(iri), count }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
