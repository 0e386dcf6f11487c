import { readDocument } from '../../../src/rdf/documents.ts';

/** A triple as plain strings. */
export interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly value: string;
}

/** The triples of an answer, whatever form of RDF it has. */
export async function parse(answer: Response): Promise<readonly Triple[]> {
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  const mediaType = answer.headers.get('Content-Type') ?? '';
  const bytes = Buffer.from(await answer.arrayBuffer());
  const quads = await readDocument({ bytes, mediaType, baseIri: answer.url }, answer.url);
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    property: predicate.value,
    value: object.value,
  }));
}
