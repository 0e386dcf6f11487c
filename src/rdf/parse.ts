import { createHash } from 'node:crypto';
import { DataFactory, Parser } from 'n3';
import { Failure, reasonOf } from '../errors.ts';
import { mediaTypeOf, PARSED_TYPES } from './media-types.ts';
import { literal, type NamedNode, type Quad } from './terms.ts';

/** How a text is to be read. */
export interface ParseOptions {
  /** One of the types that `PARSED_TYPES` lists; parameters such as `charset` are ignored. */
  readonly mediaType: string;
  /** Relative IRIs are resolved against it; without one they stay as they are. */
  readonly base?: string;
  /** The name of the source in messages. */
  readonly where: string;
}

/** The quads of a Turtle, TriG, N-Triples or N-Quads text. */
export function parseRdf(text: string, { mediaType, base, where }: ParseOptions): Quad[] {
  const type = mediaTypeOf(mediaType);
  if (!PARSED_TYPES.includes(type)) {
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: mediaType, accepted: PARSED_TYPES.join(', ') });
  }
  try {
    const factory = factoryFor(text);
    const options = { format: type, factory, blankNodePrefix: factory.prefix };
    const quads: Quad[] = new Parser(base === undefined ? options : { ...options, baseIRI: base }).parse(text);
    const odd = quads.find(({ object }) => (object.termType as string) === 'Quad');
    if (odd) throw new Error(`the triple term of <${odd.subject.value}> is not RDF 1.1`);
    return quads;
  } catch (cause) {
    throw new Failure('RDF_MALFORMED', { where, reason: oneLine(reasonOf(cause)) }, cause);
  }
}

/** A label that this reader or `readDocument` has made: no other document has it. */
const OWN_LABEL = /^b[0-9a-f]{12}(?:[0-9a-f]{4})?-[\w.-]*\w$/;

/**
 * n3's factory, but language tags keep their case, and the labels of blank nodes follow from the text alone:
 * n3 counts them through the life of the process, so a second reading would give other labels.
 */
function factoryFor(text: string) {
  const prefix = `b${createHash('sha256').update(text).digest('hex').slice(0, 12)}-`;
  let unnamed = 0;
  return {
    ...DataFactory,
    prefix,
    blankNode(label?: string) {
      unnamed += label === undefined ? 1 : 0;
      const given = label?.slice(prefix.length) ?? '';
      // A file of ours that is written and read a hundred times must not have a hundred prefixes.
      return DataFactory.blankNode(OWN_LABEL.test(given) ? given : (label ?? `${prefix}.${unnamed}`));
    },
    literal(value: string, kind?: string | NamedNode | { readonly language: string }) {
      if (typeof kind === 'object' && 'language' in kind)
        throw new Error('a literal with a base direction is not RDF 1.1');
      return literal(value, kind);
    },
  };
}

/** A parser's message in one short line: n3 quotes the text it fails on, which may be long and have many lines. */
export function oneLine(message: string): string {
  const [, what = message, place = ''] = /^(.*?)( on line \d+)?\.?$/s.exec(message) ?? [];
  const short = what.length > 160 ? `${what.slice(0, 160)}…` : what;
  return `${short}${place}`.replace(/[\p{Cc}\s]+/gu, ' ');
}
