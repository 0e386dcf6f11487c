import jsonld from 'jsonld';
import { DataFactory } from 'n3';
import { CONTEXT_IRI, ownContext } from '../own-context.ts';
import { type BlankNode, blankNode, literal, type NamedNode, type Quad, quad, type Term } from '../terms.ts';
import { shieldDoubles, unshielded } from './doubles.ts';
import { parseJson, wordsOf } from './json.ts';
import { tagSpellings } from './tag-spellings.ts';

/** What the processor would leave out without a word although somebody meant it to be a statement. */
const LOST: ReadonlySet<string> = new Set([
  'blank node predicate',
  'invalid @language value',
  'rdfDirection not set',
  'relative graph reference',
  'relative object reference',
  'relative predicate reference',
  'relative subject reference',
  'reserved @id value',
]);

/** The quads of a JSON-LD 1.1 text. No context is fetched: it stands in the document, or is ours. */
export async function readJsonLd(text: string, baseIri: string): Promise<Quad[]> {
  const document = parseJson(text);
  const spellings = tagSpellings(wordsOf(document));
  const ignored: string[] = [];
  let refused: Error | undefined;
  const options = {
    base: baseIri,
    documentLoader: async (url: string) => {
      if (url === CONTEXT_IRI) return { documentUrl: url, document: ownContext() };
      refused = new Error(`${url.slice(0, 200)} would have to be fetched, which this server never does; ${ADVICE}`);
      throw refused;
    },
    eventHandler: ({ event }: { readonly event: ProcessorEvent }) => {
      if (LOST.has(event.code)) throw new Error(`${event.message} ${JSON.stringify(event.details).slice(0, 100)}`);
      if (event.code === 'invalid property') ignored.push(String(event.details.property));
    },
  };
  try {
    const expanded = await jsonld.expand(document as never, options as never);
    shieldDoubles(expanded);
    const dataset = (await jsonld.toRDF(
      expanded as never,
      { ...options, skipExpansion: true } as never,
    )) as unknown as PlainQuad[];
    // A document without a context would come out as nothing and empty the graph it is put to.
    if (dataset.length === 0 && ignored.length > 0)
      throw new Error(`no key of it, such as “${ignored[0]!.slice(0, 50)}”, means anything; give it an @context`);
    return dataset.map(({ subject, predicate, object, graph }) => {
      const [s, p, o, g] = [subject, predicate, object, graph].map((term) => toTerm(term, spellings));
      return quad(s as NamedNode, p as NamedNode, o as NamedNode, g as NamedNode);
    });
  } catch (cause) {
    throw refused ?? cause;
  }
}

const ADVICE = `write the context into the document, or name ${CONTEXT_IRI}`;

interface ProcessorEvent {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A term as the processor gives it. */
interface PlainTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

type PlainQuad = Readonly<Record<'subject' | 'predicate' | 'object' | 'graph', PlainTerm>>;

function toTerm(
  { termType, value, language, datatype }: PlainTerm,
  spellings: ReadonlyMap<string, string>,
): Term | BlankNode {
  if (termType === 'NamedNode') return DataFactory.namedNode(value);
  if (termType === 'BlankNode') return blankNode(value);
  if (termType === 'DefaultGraph') return DataFactory.defaultGraph();
  if (language) return literal(value, spellings.get(language) ?? language);
  return literal(value, DataFactory.namedNode(unshielded(datatype?.value ?? '')));
}
