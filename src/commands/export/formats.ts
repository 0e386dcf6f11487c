import { writeNQuads } from '../../rdf/nquads.ts';
import { byCodePoint } from '../../rdf/order.ts';
import { type NamedNode, type Quad, quad } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { writeJsonLd } from '../../rdf/writing/json-ld.ts';

/** What is exported: quads with whole IRIs, and the base below which prefixes shorten them. */
type Writer = (quads: readonly Quad[], baseIri: string) => string;

/** The forms of an export by their file extension; the same quads in any order give the same bytes. */
export const EXPORT_FORMATS = {
  ttl: writeTurtle,
  nt: (quads) =>
    writeNQuads(quads.map(({ subject, predicate, object }) => quad(subject, predicate as NamedNode, object))),
  nq: writeNQuads,
  trig: writeTriG,
  jsonld: writeDataset,
} as const satisfies Record<string, Writer>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Each graph with its name, ordered by it. */
function byGraph(quads: readonly Quad[]): (readonly [name: string, quads: Quad[]])[] {
  const graphs = new Map<string, Quad[]>();
  for (const each of quads) {
    const own = graphs.get(each.graph.value);
    if (own) own.push(each);
    else graphs.set(each.graph.value, [each]);
  }
  return [...graphs].sort(([a], [b]) => byCodePoint(a, b));
}

/** TriG: the prefixes of all graphs once, then each graph as Turtle in braces. */
function writeTriG(quads: readonly Quad[], baseIri: string): string {
  const [prefixes] = halves(writeTurtle(quads, baseIri));
  const graphs = byGraph(quads).map(([name, own]) => `<${name}> {\n${halves(writeTurtle(own, baseIri))[1]}}\n`);
  return [prefixes, ...graphs].join('\n');
}

/** The declarations of a Turtle text and what follows the empty line after them. */
function halves(turtle: string): [declarations: string, triples: string] {
  const cut = turtle.startsWith('@prefix') ? turtle.indexOf('\n\n') + 1 : 0;
  return [turtle.slice(0, cut), turtle.slice(cut).replace(/^\n/, '')];
}

/** JSON-LD: one object a graph, its nodes inside, one context for all. */
function writeDataset(quads: readonly Quad[]): string {
  const contexts: Record<string, string> = {};
  const graphs = byGraph(quads).map(([name, own]) => {
    const document = JSON.parse(writeJsonLd(sorted(own))) as { '@context': Record<string, string>; '@graph': unknown };
    Object.assign(contexts, document['@context']);
    return { '@id': name, '@graph': document['@graph'] };
  });
  const context = Object.fromEntries(Object.entries(contexts).sort(([a], [b]) => byCodePoint(a, b)));
  return `${JSON.stringify({ '@context': context, '@graph': graphs }, undefined, 2)}\n`;
}

function sorted(quads: readonly Quad[]): Quad[] {
  const lines = new Map(quads.map((each) => [writeNQuads([each]), each]));
  return [...lines].sort(([a], [b]) => byCodePoint(a, b)).map(([, each]) => each);
}
