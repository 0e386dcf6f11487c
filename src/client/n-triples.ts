import { blankNode, literal, namedNode, type Term, type Triple, triple } from './terms.ts';

const TOKENS = [
  /<((?:[^\0-\x20<>"{}|^`\\]|\\u[\dA-Fa-f]{4}|\\U[\dA-Fa-f]{8})*)>/,
  /_:([\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.·-]*[\p{L}\p{N}\p{M}_·-])?)/u,
  /"((?:[^"\\\n\r]|\\.)*)"(?:\^\^<([^<>\s]*)>|@([A-Za-z]+(?:-[A-Za-z\d]+)*)(?:--(ltr|rtl))?)?/,
  /(<<\(|\)>>)/,
];
const TOKEN = new RegExp(`[ \\t]*(?:${TOKENS.map(({ source }) => source).join('|')})`, 'uy');
const END = /[ \t]*\.[ \t]*(?:#.*)?$/y;
const EMPTY = /^[ \t]*(?:#.*)?$/;

/** The triple of a line of N-Triples, RDF 1.2 included; `undefined` for an empty one, a SyntaxError for what is none. */
export function tripleOf(line: string): Triple | undefined {
  if (EMPTY.test(line)) return undefined;
  const reader = readerOf(line);
  const read = threeOf(reader);
  END.lastIndex = reader.at();
  if (!END.test(line)) throw strange(line);
  return read;
}

interface Reader {
  /** The groups of the next token. */
  next(): RegExpExecArray;
  at(): number;
  readonly line: string;
}

function readerOf(line: string): Reader {
  let at = 0;
  const next = () => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(line);
    if (!token) throw strange(line);
    at = TOKEN.lastIndex;
    return token;
  };
  return { next, at: () => at, line };
}

function threeOf(reader: Reader): Triple {
  const [subject, predicate, object] = [termOf(reader), termOf(reader), termOf(reader)];
  const isTriple =
    (subject.termType === 'NamedNode' || subject.termType === 'BlankNode') && predicate.termType === 'NamedNode';
  if (!isTriple) throw strange(reader.line);
  return triple(subject, predicate, object);
}

function termOf(reader: Reader): Term {
  const [, iri, label, text, datatype, language, direction, bracket] = reader.next();
  if (iri !== undefined) return namedNode(unescaped(iri));
  if (label !== undefined) return blankNode(label);
  if (text !== undefined) {
    const type = datatype === undefined ? undefined : unescaped(datatype);
    return literal(unescaped(text), { language, direction: direction as 'ltr' | undefined, datatype: type });
  }
  if (bracket !== '<<(') throw strange(reader.line);
  const inner = threeOf(reader);
  if (!reader.next()[0].endsWith(')>>')) throw strange(reader.line);
  return inner;
}

const NAMED: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs, (_, short, long, sign: string) =>
    sign === undefined ? String.fromCodePoint(Number.parseInt(short ?? long, 16)) : (NAMED[sign] ?? sign),
  );
}

function strange(line: string): SyntaxError {
  return new SyntaxError(`“${line.slice(0, 120)}” is not a triple.`);
}
