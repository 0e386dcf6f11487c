import { LRUCache } from 'lru-cache';
import type { QueryLimits } from '../store/sparql/limits.ts';
import { type ParsedQuery, parseQuery } from '../store/sparql/query.ts';

/** Characters of query texts that are remembered with what they mean. */
const REMEMBERED = 4_000_000;

/** Says what a query means; whoever has to account for the parser's work is given it to do. */
export type QueryReader = (sparql: string, around?: (parse: () => ParsedQuery) => ParsedQuery) => ParsedQuery;

/** Reads queries, each text once: whoever asks the same again need not wait for the parser. */
export function createQueryReader(limits: QueryLimits): QueryReader {
  const known = new LRUCache<string, ParsedQuery>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ sparql }, text) => sparql.length + text.length + 1,
  });
  return (text, around = (parse) => parse()) => {
    const parsed = known.get(text) ?? around(() => parseQuery(text, limits));
    known.set(text, parsed);
    return parsed;
  };
}
