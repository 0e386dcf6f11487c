import { PREFIXES } from '../rdf/prefixes.ts';
import { type Complaint, SHAPES, type Verdict } from './validate.ts';

const NAMESPACES = Object.entries(PREFIXES).filter(([, space]) => space.startsWith('http'));

/** A verdict for people: each node with what is wrong with it, what was found, and the shape that says so. */
export function reportText({ conforms, complaints }: Verdict): string {
  if (conforms) return 'The graph conforms to the shapes.\n';
  const nodes = groups(complaints, ({ focus }) => focus);
  const blocks = nodes.map((own) => `${short(own[0].focus)}\n${paragraphs(own).join('')}`);
  return [`${count(complaints.length, 'complaint')} about ${count(nodes.length, 'node')}.\n`, ...blocks].join('\n');
}

/** One paragraph a message: two constraints of one shape say the same. */
function paragraphs(complaints: readonly Complaint[]): string[] {
  return groups(complaints, ({ message, shape }) => `${shape} ${message}`).map((alike) => {
    const [{ message, shape }] = alike;
    return [`  ${message} [${shape.replace(SHAPES, '')}]\n`, ...new Set(alike.map(found))].join('');
  });
}

function found({ path, value }: Complaint): string {
  if (value === undefined) return '';
  return `    found ${path === undefined ? '' : `${short(path)} `}${short(value)}\n`;
}

type Group = readonly [Complaint, ...Complaint[]];

/** In the order of the first of each. */
function groups(complaints: readonly Complaint[], keyOf: (complaint: Complaint) => string): Group[] {
  const byKey = new Map<string, [Complaint, ...Complaint[]]>();
  for (const complaint of complaints) {
    const key = keyOf(complaint);
    const group = byKey.get(key);
    if (group) group.push(complaint);
    else byKey.set(key, [complaint]);
  }
  return [...byKey.values()];
}

function short(name: string): string {
  if (!name.startsWith('"')) return compact(name);
  // The words of a literal may hold an IRI; only its datatype is ours to shorten.
  return name.replace(/\^\^<([^<>]*)>$/, (_, datatype: string) => `^^${compact(datatype)}`);
}

function compact(iri: string): string {
  return NAMESPACES.reduce((text, [prefix, space]) => text.replaceAll(space, `${prefix}:`), iri);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
