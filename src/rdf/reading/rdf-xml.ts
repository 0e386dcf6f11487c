import { DataFactory } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { literal, type NamedNode, type Quad } from '../terms.ts';
import { tagSpellings } from './tag-spellings.ts';

/** What entities of a document type may add to a text, in characters: more is an attack, not an abbreviation. */
const MOST_EXPANDED = 16 * 1024 * 1024;
/** The parser needs longer the deeper it is; what is meant for people is never as deep. */
const MOST_LEVELS = 1000;

/** The parts of the parser that have to be set right. */
interface Inside {
  readonly saxParser: { on(event: string, handler: (value: never) => void): void; close(): void };
  readonly activeTagStack: readonly { text?: string; childrenStringTags?: string[] }[];
  onText(text: string): void;
  onTag(tag: unknown): void;
  _flush(callback: (error?: unknown) => void): void;
}

/** n3's terms, language tags in the case they are given in, which the parser does not keep. */
function factoryFor(text: string) {
  const tags = new Set(Array.from(text.matchAll(/xml:lang\s*=\s*["']([^"']*)/g), ([, tag = '']) => tag));
  const spellings = tagSpellings(tags);
  return {
    ...DataFactory,
    literal(value: string, kind?: NamedNode | { readonly language: string; readonly direction?: string }) {
      if (kind === undefined || 'termType' in kind) return literal(value, kind);
      if (kind.direction) throw new Error('a literal with a base direction is not RDF 1.1');
      return literal(value, spellings.get(kind.language) ?? kind.language);
    },
  };
}

/** The triples of an RDF/XML text. */
export async function readRdfXml(text: string, baseIri: string): Promise<Quad[]> {
  refuseEncoding(text);
  refuseSwelling(text);
  const options = { dataFactory: factoryFor(text) as never, baseIRI: baseIri, trackPosition: true };
  const parser = new RdfXmlParser(options);
  mend(parser as unknown as Inside);
  parser.end(text);
  const quads: Quad[] = [];
  try {
    for await (const quad of parser) quads.push(quad);
  } catch (cause) {
    throw cause instanceof Error ? new Error(placeLast(cause.message), { cause }) : cause;
  }
  return quads;
}

/**
 * The parser takes a text that breaks off for a whole one, goes on after an error and down without end, and keeps only
 * the last piece of a text that has a comment or a CDATA section in it.
 */
function mend(parser: Inside): void {
  const { saxParser, activeTagStack } = parser;
  saxParser.on('error', (error) => {
    throw error;
  });
  const takeText = (text: string): void => {
    const tag = activeTagStack.at(-1);
    parser.onText(tag?.childrenStringTags ? escaped(text) : `${tag?.text ?? ''}${text}`);
  };
  const takeTag = (tag: unknown): void => {
    if (activeTagStack.length > MOST_LEVELS) throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
    parser.onTag(tag);
  };
  saxParser.on('opentag', takeTag as never);
  saxParser.on('text', takeText as never);
  saxParser.on('cdata', takeText as never);
  parser._flush = (callback) => {
    try {
      saxParser.close();
      callback();
    } catch (cause) {
      callback(cause);
    }
  };
}

/** The text has been read as UTF-8 by now; one that says it is something else would be read wrong. */
function refuseEncoding(text: string): void {
  const [, encoding = 'utf-8'] = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  if (!/^(?:utf-8|us-ascii|ascii)$/i.test(encoding))
    throw new Error(`its XML declaration says ${encoding}; send it in UTF-8`);
}

/** A short text may name a long entity a thousand times. */
function refuseSwelling(text: string): void {
  const entities = new Map<string, number>();
  for (const [, name = '', value = ''] of text.matchAll(/<!ENTITY\s+(\S+)\s+["']([^"']+)["']/g))
    entities.set(name, value.length);
  if (entities.size === 0) return;
  let expanded = 0;
  for (const [, name = ''] of text.matchAll(/&([^\s;&]+);/g)) expanded += entities.get(name) ?? 0;
  if (expanded > MOST_EXPANDED) throw new Error(`its entities stand for more than ${MOST_EXPANDED} characters`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `3:7: message.` and `Line 3 column 7: message` become `message on line 3`. */
function placeLast(message: string): string {
  const [, first, second, what] = /^(?:(\d+):\d+: |Line (\d+) column \d+: )(.*?)\.?$/s.exec(message) ?? [];
  return what === undefined ? message : `${what} on line ${first ?? second}`;
}
