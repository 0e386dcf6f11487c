import { byCodePoint } from './order.ts';
import { PREFIXES } from './prefixes.ts';
import type { Literal, Quad, Term } from './terms.ts';
import { blankToken, iriToken, literalToken, misplaced } from './tokens.ts';

export { parseRdf } from './parse.ts';

const RDF_TYPE = `${PREFIXES.rdf}type`;
/** A local name that needs no escape in any Turtle parser; everything else is written as `<…>`. */
const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
/** Lexical forms that Turtle reads back unquoted, character by character. */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [`${PREFIXES.xsd}integer`, /^[+-]?\d+$/],
  [`${PREFIXES.xsd}decimal`, /^[+-]?\d*\.\d+$/],
  [`${PREFIXES.xsd}boolean`, /^(?:true|false)$/],
]);

/**
 * Turtle for a set of triples: the same set in any order gives the same bytes. Graph names are not written.
 * With a base, the relative prefixes stand for IRIs below it.
 */
export function writeTurtle(quads: Iterable<Quad>, base = ''): string {
  const tokens = tokenizer(base);
  const blocks = [...bySubject(quads)]
    .map(([key, own]) => ({ key, text: block(own, tokens.token) }))
    .sort((a, b) => byCodePoint(a.key, b.key))
    .map(({ text }) => text);
  return blocks.length === 0 ? '' : [...tokens.declarations(), ...blocks].join('\n');
}

/** Blank nodes sort after all IRIs, whatever their label. */
function bySubject(quads: Iterable<Quad>): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { termType, value } = quad.subject;
    if (termType !== 'NamedNode' && termType !== 'BlankNode') throw misplaced(quad.subject);
    const key = termType === 'NamedNode' ? value : `\u{10FFFF}${value}`;
    const group = groups.get(key);
    if (group) group.push(quad);
    else groups.set(key, [quad]);
  }
  return groups;
}

function block(quads: readonly Quad[], token: (term: Term) => string): string {
  const objects = new Map<string, Set<string>>();
  for (const { predicate, object } of quads) {
    if (predicate.termType !== 'NamedNode') throw misplaced(predicate);
    const own = objects.get(predicate.value) ?? new Set();
    objects.set(predicate.value, own.add(token(object)));
  }
  const lines = [...objects.keys()].sort(typeFirst).map((predicate) => {
    const verb = predicate === RDF_TYPE ? 'a' : token({ termType: 'NamedNode', value: predicate } as Term);
    return `${verb} ${[...objects.get(predicate)!].sort(byCodePoint).join(',\n    ')}`;
  });
  return `${token(quads[0]!.subject)} ${lines.join(' ;\n  ')} .\n`;
}

function typeFirst(a: string, b: string): number {
  return Number(b === RDF_TYPE) - Number(a === RDF_TYPE) || byCodePoint(a, b);
}

function tokenizer(base: string) {
  const names = new Map(
    Object.entries(PREFIXES).map(([name, space]) => [space.startsWith('id/') ? base + space : space, name]),
  );
  const used = new Map<string, string>();
  const known = new Map<string, string>();

  const compact = (value: string): string => {
    const cut = Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1;
    const namespace = value.slice(0, cut);
    const name = names.get(namespace);
    const local = value.slice(cut);
    if (name === undefined || !LOCAL_NAME.test(local)) return iriToken(value);
    used.set(name, namespace);
    return `${name}:${local}`;
  };
  const iri = (value: string): string => {
    const token = known.get(value) ?? compact(value);
    known.set(value, token);
    return token;
  };
  const words = (term: Literal): string =>
    BARE.get(term.datatype.value)?.test(term.value) ? term.value : literalToken(term, iri);

  return {
    token(term: Term): string {
      if (term.termType === 'NamedNode') return iri(term.value);
      if (term.termType === 'Literal') return words(term);
      if (term.termType === 'BlankNode') return blankToken(term.value);
      throw misplaced(term);
    },
    /** One line for each prefix in use, sorted by name, and an empty one. */
    declarations(): string[] {
      const lines = [...used]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([name, space]) => `@prefix ${name}: <${space}> .`);
      return lines.length === 0 ? [] : [...lines, ''];
    },
  };
}
