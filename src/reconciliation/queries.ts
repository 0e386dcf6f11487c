import { z } from 'zod';
import { Failure } from '../errors.ts';

/** The most queries in one batch, entities and properties in one extension, and candidates for one query. */
export const BATCH = { queries: 50, entities: 500, properties: 20, candidates: 50 } as const;

const DEFAULT_CANDIDATES = 10;

const Value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]);
const Query = z
  .object({
    query: z.string().default(''),
    type: z.union([z.string(), z.array(z.string())]).default([]),
    limit: z.number().positive().default(DEFAULT_CANDIDATES),
    properties: z.array(z.object({ pid: z.string(), v: z.union([Value, z.array(Value)]) })).default([]),
    type_strict: z.enum(['any', 'all', 'should']).default('any'),
  })
  .refine(({ query, properties }) => query.trim() !== '' || properties.length > 0, {
    error: 'needs a query or properties',
  });
const Batch = z.record(z.string(), Query);

const Setting = z.object({
  limit: z.coerce.number().int().min(0).optional(),
  language: z.string().optional(),
});
const Extension = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string(), settings: Setting.default({}) })),
});

/** A value that a property of the entity has: a literal, or another entity. */
export type PropertyValue = z.infer<typeof Value>;

/** What to match against the entities (Reconciliation Service API 0.2, “Structure of a Reconciliation Query”). */
export interface ReconciliationQuery {
  readonly query: string;
  readonly types: readonly string[];
  /** Every type must fit, not just one. */
  readonly isEveryType: boolean;
  readonly limit: number;
  readonly properties: readonly { readonly pid: string; readonly values: readonly PropertyValue[] }[];
}

/** The queries of a batch by their names. */
export function batchOf(text: string): ReadonlyMap<string, ReconciliationQuery> {
  const batch = Object.entries(read(Batch, text, 'queries'));
  refuseMore(batch.length, BATCH.queries, 'queries');
  return new Map(
    batch.map(([name, { query, type, limit, properties, type_strict }]) => [
      name,
      {
        query: query.trim(),
        types: [type].flat(),
        isEveryType: type_strict === 'all',
        limit: Math.min(Math.ceil(limit), BATCH.candidates),
        properties: properties.map(({ pid, v }) => ({ pid, values: [v].flat() })),
      },
    ]),
  );
}

/** What is to be told of which entities (“Data Extension Query Requests”). */
export type ExtensionQuery = z.infer<typeof Extension>;

/** The entities and properties of an extension. */
export function extensionOf(text: string): ExtensionQuery {
  const extension = read(Extension, text, 'extend');
  refuseMore(extension.ids.length, BATCH.entities, 'entities');
  refuseMore(extension.properties.length, BATCH.properties, 'properties');
  return extension;
}

function read<T>(schema: z.ZodType<T>, text: string, name: string): T {
  const result = schema.safeParse(jsonIn(text, name));
  if (result.success) return result.data;
  const [{ path, message } = { path: [], message: '' }] = result.error.issues;
  throw new Failure('REQUEST_MALFORMED', { reason: `${[name, ...path].join('.')}: ${message}.` });
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('REQUEST_MALFORMED', { reason: `${name} is not JSON.` }, cause);
  }
}

function refuseMore(count: number, limit: number, what: string): void {
  if (count > limit) throw new Failure('BATCH_TOO_LARGE', { count, limit, what });
}
