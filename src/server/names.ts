import { bestLabel } from '../search/thing.ts';
import type { Things } from '../search/things.ts';
import { lastWords } from '../site/links.ts';

/** Names things in the first of the languages that they have a name in. */
export function namesFor(things: Things, languages: readonly string[]): (iri: string) => string {
  return (iri) => {
    const thing = things.get(iri);
    return (thing && bestLabel(thing, languages)?.text) ?? lastWords(iri);
  };
}
