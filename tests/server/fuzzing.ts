import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { canonize } from 'rdf-canonize';
import { DEADLY_FORMS, ENDLESS_WORK } from './killers.ts';

/** A source of chance that gives the same for the same seed. */
export function dice(seed: number) {
  let state = (seed * 2654435761 + 1) >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(roll() * count);
  return {
    below,
    chance: (share: number) => roll() < share,
    one: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    bytes: (most: number) => Buffer.from(Array.from({ length: below(most) }, () => below(256))),
  };
}

type Dice = ReturnType<typeof dice>;

const METHODS = [
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'HEAD',
  'QUERY',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
  'G\u0000T',
  '',
];
const PATHS = [
  '/',
  '/sparql',
  '/sparql',
  '/sparql',
  '/graphs',
  '/articles',
  '/graph/ontology',
  '/graph/article/x',
  '/id/person/le-thanh-long',
  '/page/a',
  '/data/a.ttl',
]
  .concat([
    '/ontology',
    '/ontology/Event',
    '/problem/overloaded',
    '/dump/x',
    '/.well-known/void',
    '/healthz',
    '/readyz',
    '/metrics',
    '//',
    '/../../etc/passwd',
    '/%',
    '/%00',
    '/%C4',
    '/id/%ff',
  ])
  .concat([
    '*',
    'http://other.example/sparql',
    'sparql',
    '/sparql/',
    '/SPARQL',
    `/${'a/'.repeat(300)}`,
    '/id/../sparql',
    '/graph/%2e%2e%2f',
    '/;a=b',
    '/\u1ebf',
  ]);
const UPDATES = [
  'DROP ALL',
  'INSERT DATA { <a> <b> <c> }',
  'DELETE WHERE { ?s ?p ?o }',
  'LOAD <http://127.0.0.1:9/>',
  'LOAD SILENT <file:///etc/passwd>',
  'CLEAR SILENT ALL',
  'CREATE GRAPH <g>',
];
const QUERIES = [
  'ASK {}',
  'SELECT * { ?s ?p ?o } LIMIT 3',
  'DESCRIBE <id/person/le-thanh-long>',
  'CONSTRUCT WHERE { ?s ?p ?o }',
  'ASK { SERVICE <http://127.0.0.1:9/> {} }',
  'SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }',
  '',
  'ASK {',
  '\u0000',
];
const WORDS = [
  'SELECT',
  'ASK',
  'WHERE',
  '{',
  '}',
  '(',
  ')',
  '?s',
  '?p',
  '*',
  '.',
  ';',
  'FILTER',
  'OPTIONAL',
  'GRAPH',
  '<a>',
  '"x"',
  '"\\',
  '1',
  'a',
  '_:b',
  '[',
  ']',
  '<<',
  '>>',
  'UNION',
  'MINUS',
  'BIND',
  'AS',
  '#',
  '\n',
  'ế',
  '𝒳',
];
const PARAMETERS = [
  'query',
  'update',
  'format',
  'timeout',
  'bom',
  'default-graph-uri',
  'named-graph-uri',
  'using-graph-uri',
  'graph',
  'default',
  'lang',
  'page',
  '__proto__',
  'constructor',
];
const VALUES = [
  '',
  '1',
  '0',
  '-1',
  '1e9',
  'json',
  'ttl',
  'html',
  'http://a/',
  'not an iri',
  '%',
  '\u0000',
  'x'.repeat(5000),
  '__proto__',
  'NaN',
];
const TYPES = [
  'application/sparql-query',
  'application/sparql-update',
  'application/x-www-form-urlencoded',
  'text/turtle',
  'application/ld+json',
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/rdf+xml',
  '',
  'a/b; charset=utf-16',
  '\u00e9',
];
const NAMES = [
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'If-None-Match',
  'If-Match',
  'Range',
  'Origin',
  'Authorization',
  'Host',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Forwarded',
  'Expect',
  'Upgrade',
  'Connection',
  'Content-Encoding',
  'Transfer-Encoding',
  'Content-Length',
  'X-Request-Id',
  'Cookie',
  'TE',
  'Slug',
  '__proto__',
  'X-HTTP-Method-Override',
];
const CONTENTS = [
  '*/*',
  'text/csv',
  'text/turtle;q=0',
  'application/ld+json',
  'a/b;q=x, ,;',
  'gzip, br;q=0',
  'identity;q=0, *;q=0',
  '*',
  '"x"',
  'W/"x"',
  'bytes=0-1',
  '100-continue',
  '200-later',
  'h2c',
  'close, upgrade',
  'chunked',
  'chunked, identity',
  'gzip',
  'evil.example',
  'evil.example:99999',
  '127.0.0.1, 10.0.0.1',
  'Bearer x',
  'Bearer ',
  'Basic eDp5',
  '-1',
  '9'.repeat(30),
  '0x10',
  '\u0001',
  'x'.repeat(9000),
  'for=1;host=evil.example;proto=javascript',
];

/** The bytes of the request of this number, most of them lawful HTTP, some of them not. */
export function fuzzedRequest(number: number): Buffer {
  const d = dice(number);
  if (d.chance(0.04)) return d.bytes(400);
  const method = d.one(METHODS);
  const body = method === 'GET' && d.chance(0.9) ? Buffer.alloc(0) : bodyOf(d);
  const lines = [firstLineOf(d, method), ...headersOf(d, body)];
  const whole = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
  if (d.chance(0.03)) return whole.subarray(0, d.below(whole.length));
  return d.chance(0.02) ? Buffer.concat([whole, whole]) : whole;
}

function firstLineOf(d: Dice, method: string): string {
  const search = d.chance(0.6) ? `?${parametersOf(d)}` : '';
  const version = d.chance(0.97) ? 'HTTP/1.1' : d.one(['HTTP/1.0', 'HTTP/2', 'HTTP/9.9', '']);
  return `${method} ${d.one(PATHS)}${search} ${version}`;
}

function headersOf(d: Dice, body: Buffer): string[] {
  const lines: string[] = [];
  const add = (share: number, ...headers: string[]) => void (d.chance(share) && lines.push(...headers));
  add(0.97, 'Host: 127.0.0.1');
  add(body.length > 0 ? 1 : 0.1, `Content-Type: ${d.one(TYPES)}`);
  add(body.length > 0 ? 0.97 : 0, `Content-Length: ${body.length}`);
  for (let more = d.below(4); more > 0; more -= 1) add(1, `${d.one(NAMES)}: ${d.one(CONTENTS)}`);
  add(0.02, d.one(['no colon', ' folded', ': empty', `X: ${'y'.repeat(70_000)}`, 'A\u0000: b']));
  add(0.01, ...Array.from({ length: 3000 }, (_, index) => `X-${index}: y`));
  add(0.8, 'Connection: close');
  return lines;
}

function queryOf(d: Dice): string {
  if (d.chance(0.4)) return d.one(QUERIES);
  if (d.chance(0.15)) return d.one(UPDATES);
  if (d.chance(0.03)) return d.one(Object.values({ ...DEADLY_FORMS, ...ENDLESS_WORK }));
  return Array.from({ length: d.below(30) }, () => d.one(WORDS)).join(' ');
}

function parametersOf(d: Dice): string {
  const pairs = Array.from({ length: d.below(4) }, () => {
    const name = d.one(PARAMETERS);
    const value = name === 'query' || name === 'update' ? queryOf(d).slice(0, 8000) : d.one(VALUES);
    return `${name}=${d.chance(0.95) ? encoded(value) : '%zz%u0041'}`;
  });
  return pairs.join('&');
}

function bodyOf(d: Dice): Buffer {
  if (d.chance(0.1)) return d.bytes(2000);
  const text = d.chance(0.5)
    ? queryOf(d)
    : `${d.one(['query', 'update', 'text'])}=${encoded(queryOf(d))}&${parametersOf(d)}`;
  return d.chance(0.05) ? gzipSync(text) : Buffer.from(text);
}

/** As a form writes it; half a character, which a cut may leave, is written as its replacement. */
const encoded = (value: string) => new URLSearchParams({ '': value }).toString().slice(1);

/** Without an answer for so long a request is not complete, and no more of it comes. */
const UNANSWERED_MS = 1500;
const AFTER_ANSWER_MS = 50;

/** What a server says to some bytes: the status of its first answer, 0 if it just closes, -1 if it says nothing for so long. */
export function statusOf(port: number, bytes: Uint8Array, patienceMs = 5000): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let head = '';
    const done = (status: number) => {
      clearTimeout(timer);
      clearTimeout(hush);
      socket.destroy();
      resolve(status);
    };
    const timer = setTimeout(() => done(-1), patienceMs);
    // Whoever closes his side before the answer is taken for gone.
    const hush = setTimeout(() => socket.end(), UNANSWERED_MS);
    socket.on('data', (chunk) => {
      setTimeout(() => socket.end(), AFTER_ANSWER_MS);
      if (head.length < 20) head += chunk.toString('latin1', 0, 20);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(head === '' ? 0 : Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 999)));
    socket.write(bytes);
  });
}

/** Whether a status is one that a server in its right mind gives: never a fault of its own but 503, never a silence. */
export function isSound(status: number): boolean {
  return status === 0 || (status >= 100 && status < 500) || status === 503;
}

const RDFC = { inputFormat: 'application/n-quads', format: 'application/n-quads', maxWorkFactor: 1 };

/** The RDFC-1.0 digest of all triples, and the graphs with what each holds. */
export async function digestOf(origin: string): Promise<string> {
  const ask = async (query: string, accept: string) => {
    const answer = await fetch(
      `${origin}/sparql?${new URLSearchParams({ query: `${query} # ${performance.now()}` })}`,
      { headers: { accept, connection: 'close' } },
    );
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.text();
  };
  const triples = await ask('CONSTRUCT WHERE { ?s ?p ?o }', 'application/n-triples');
  const canonical = await canonize(triples, { ...RDFC, algorithm: 'RDFC-1.0' });
  const graphs = await ask('SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g', 'text/csv');
  return createHash('sha256').update(canonical).update(graphs).digest('hex');
}
