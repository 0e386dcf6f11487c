import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { type Literal, languageOf } from '../../src/rdf/terms.ts';
import { parseRdf, writeTurtle } from '../../src/rdf/turtle.ts';

const turtle = (text: string, base?: string) =>
  parseRdf(text, { mediaType: 'text/turtle', where: 'x.ttl', ...(base === undefined ? {} : { base }) });
const failure = (run: () => unknown): Failure => {
  try {
    run();
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    throw cause;
  }
  throw new Error('nothing was thrown');
};

describe('parseRdf', () => {
  it('keeps relative IRIs as they are without a base, prefixed ones too', () => {
    const [one] = turtle('@prefix person: <id/person/> . person:a <#p> <id/article/x#char=1,2> .');
    expect([one!.subject.value, one!.predicate.value, one!.object.value]).toEqual([
      'id/person/a',
      '#p',
      'id/article/x#char=1,2',
    ]);
  });

  it('resolves them against a base', () => {
    const [one] = turtle('@prefix person: <id/person/> . person:a <#p> <../x> .', 'http://host/d/');
    expect([one!.subject.value, one!.predicate.value, one!.object.value]).toEqual([
      'http://host/d/id/person/a',
      'http://host/d/#p',
      'http://host/x',
    ]);
  });

  it('keeps the case of language tags and the form of numbers', () => {
    const [tagged, number] = turtle('<a> <b> "x"@vi-VN, 1.50 .');
    expect(languageOf(tagged!.object as Literal)).toBe('vi-VN');
    expect(number!.object.value).toBe('1.50');
  });

  it('gives blank nodes labels that follow from the text', () => {
    const text = '[] <p> (1 2) . _:x <p> _:y .';
    const labels = (from: string) => turtle(from).map(({ subject }) => subject.value);
    expect(labels(text)).toEqual(labels(text));
    expect(new Set([...labels(text), ...labels(`${text} `)]).size).toBe(2 * new Set(labels(text)).size);
  });

  it('keeps labels of its own as they are, however often a file is written and read', () => {
    const once = writeTurtle(turtle('[] <p> _:x, [ <p> (1) ] .'));
    const [twice, thrice] = [writeTurtle(turtle(once)), writeTurtle(turtle(writeTurtle(turtle(once))))];
    expect([twice, thrice]).toEqual([once, once]);
    expect(once).toContain('_:b');
  });

  it.each([
    ['text/turtle', '<a> <b> <c> .'],
    ['Application/N-Triples; charset=utf-8', '<urn:a> <urn:b> <urn:c> .'],
    ['application/n-quads', '<urn:a> <urn:b> <urn:c> <urn:d> .'],
    ['application/trig', '<g> { <a> <b> <c> }'],
  ])('reads %s', (mediaType, text) => {
    expect(parseRdf(text, { mediaType, where: 'x' })).toHaveLength(1);
  });

  it('names source and line of what does not parse', () => {
    const { code, message } = failure(() => turtle('<a> <b> <c> .\n<d> <e>\n"x'));
    expect(code).toBe('RDF_MALFORMED');
    expect(message).toMatch(/^x\.ttl is not valid RDF: .* on line 3\.$/);
  });

  it('keeps its message to one short line', () => {
    const { message } = failure(() => turtle(`<a> <b> <${'c\n"'.repeat(2000)}`));
    expect(message).not.toMatch(/\n/);
    expect(message.length).toBeLessThan(260);
  });

  it.each([
    ['a graph in Turtle', '<g> { <a> <b> <c> }'],
    ['an unknown prefix', 'x:a <b> <c> .'],
    ['an escaped space in an IRI', '<a\\u0020b> <b> <c> .'],
    ['a triple that ends early', '<a> <b>'],
    ['a triple term', '<a> <b> <<( <a> <b> <c> )>> .'],
    ['a base direction', '<a> <b> "x"@en--ltr .'],
  ])('refuses %s', (_, text) => {
    expect(failure(() => turtle(text)).code).toBe('RDF_MALFORMED');
  });

  it('refuses relative IRIs in N-Triples', () => {
    const read = () => parseRdf('<a> <urn:b> <urn:c> .', { mediaType: 'application/n-triples', where: 'x' });
    expect(failure(read).code).toBe('RDF_MALFORMED');
  });

  it('refuses a media type that it does not read, and lists those that it does', () => {
    const { code, message } = failure(() => parseRdf('', { mediaType: 'application/rdf+xml', where: 'x' }));
    expect(code).toBe('MEDIA_TYPE_UNSUPPORTED');
    expect(message).toContain('text/turtle');
  });
});
