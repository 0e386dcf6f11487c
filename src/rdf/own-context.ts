import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The IRI by which a document names our JSON-LD context; it is known here and never fetched. */
export const CONTEXT_IRI = 'https://w3id.org/hgov/context.jsonld';

const FILE = fileURLToPath(new URL('../../ontology/context.jsonld', import.meta.url));
let text: string | undefined;

/** The text of our context, read once. */
export function ownContext(): string {
  text ??= readFileSync(FILE, 'utf8');
  return text;
}
