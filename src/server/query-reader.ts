import { LRUCache } from 'lru-cache';
import type { QueryLimits } from '../store/sparql/limits.ts';
import type { ParsedQuery } from '../store/sparql/query.ts';
import { parseByShape, type Shape } from '../store/sparql/shape.ts';

/** Characters of query texts that are remembered with what they mean, and of shapes. */
const REMEMBERED = 4_000_000;

/** Says what a query means; whoever has to account for the parser's work is given it to do. */
export type QueryReader = (sparql: string, around?: (parse: () => ParsedQuery) => ParsedQuery) => ParsedQuery;

/** Reads queries, each text once, and parses each shape once: whoever asks the same again, or the same of another thing, need not wait for the parser. */
export function createQueryReader(limits: QueryLimits): QueryReader {
  const known = new LRUCache<string, ParsedQuery>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ sparql }, text) => sparql.length + text.length + 1,
  });
  const shapes = new LRUCache<string, Shape>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ columns }, letters) => letters.length + (columns?.text.length ?? 0) + 1,
  });
  return (text, around = (parse) => parse()) => {
    const parsed = known.get(text) ?? around(() => parseByShape(text, { limits, shapes }));
    known.set(text, parsed);
    return parsed;
  };
}
