import { PREFIXES } from './prefixes.ts';

/** The dataset as a thing that can be looked up, relative to the base. */
export const DATASET = 'id/dataset';

/** The IRI of what the dataset says of a class: `…#hgov:Directive`. */
export function classPartition(dataset: string, type: string): string {
  return `${dataset}#${partName(type)}`;
}

/** The IRI of the triples with a property, of all subjects: `…#/foaf:name`, or of those of a class: `…#foaf:Person/foaf:name`. */
export function propertyPartition(dataset: string, property: string, type?: string): string {
  return `${dataset}#${type === undefined ? '' : partName(type)}/${partName(property)}`;
}

/** The IRI of those of them that lead to things of a class: `…#hgov:Citation/hgov:cites/hgov:PolicyDocument`. */
export function linkPartition(dataset: string, link: Link): string {
  return `${propertyPartition(dataset, link.property, link.type)}/${partName(link.target)}`;
}

/** A property that leads from things of one class to things of another. */
export interface Link {
  readonly type: string;
  readonly property: string;
  readonly target: string;
}

function partName(iri: string): string {
  const [prefix, space] =
    Object.entries(PREFIXES).find(([, each]) => each.includes('://') && iri.startsWith(each)) ?? [];
  const local = iri.slice(space?.length ?? 0);
  return prefix !== undefined && /^[\w.-]+$/.test(local) ? `${prefix}:${local}` : encodeURIComponent(iri);
}
