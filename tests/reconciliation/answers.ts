import { z } from 'zod';

const Named = z.object({ id: z.string().min(1), name: z.string().min(1) });

/** A service manifest, as version 0.2 of the Reconciliation Service API asks for it (“Service Manifest”). */
export const Manifest = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string().min(1),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  defaultTypes: z.array(Named).min(1),
  view: z.object({ url: z.string().includes('{{id}}') }),
  preview: z.object({ url: z.string().includes('{{id}}'), width: z.int(), height: z.int() }),
  suggest: z.record(
    z.enum(['entity', 'type', 'property']),
    z.object({ service_url: z.url(), service_path: z.string() }),
  ),
  extend: z.object({
    propose_properties: z.object({ service_url: z.url(), service_path: z.string() }),
    property_settings: z.array(z.object({ name: z.string(), label: z.string(), type: z.enum(['number', 'text']) })),
  }),
  batchSize: z.int().positive(),
});

/** The answer to a batch of queries (“Reconciliation Query Responses”). */
export const Results = z.record(
  z.string(),
  z.object({
    result: z.array(
      z.object({
        id: z.string().min(1),
        name: z.string().min(1),
        description: z.string().optional(),
        score: z.number(),
        match: z.boolean(),
        type: z.array(Named),
        features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
      }),
    ),
  }),
);

const Cell = z.union([
  z.strictObject({}),
  z.strictObject({ id: z.string(), name: z.string(), description: z.string().optional() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ date: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) }),
]);

/** The answer to a data extension (“Data Extension Responses”). */
export const Extension = z.object({
  meta: z.array(Named),
  rows: z.record(z.string(), z.record(z.string(), z.array(Cell))),
});

/** What a suggest service answers (“Suggest Responses”). */
export const Suggestions = z.object({
  result: z.array(Named.extend({ description: z.string().optional(), notable: z.array(Named).optional() })),
});
