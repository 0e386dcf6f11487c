import { Failure } from '../errors.ts';
import { asciiPath } from '../site/links.ts';
import type { Resources } from '../store/resources.ts';
import { type Format, TRIPLES } from './formats.ts';
import { unknownIri, type Withdrawals } from './withdrawn.ts';

/** The forms that have a file extension: `/data/….ttl`. */
export const FILES: readonly Format[] = TRIPLES.filter(
  ({ type, storeType, names }) => type === storeType && names.length > 0,
);

/** The dataset to look IRIs up in, and the base they stand below; and what was there once. */
export interface Known extends Pick<Withdrawals, 'withdrawn'> {
  readonly resources: Pick<Resources, 'has'>;
  readonly baseIri: string;
}

/** The IRI that a path below the base means: as it came, decoded, or with its escapes written the other way. */
export function iriAt(path: string, { resources, baseIri }: Known): string | undefined {
  const plain = decoded(path);
  return [path, plain, asciiPath(plain)].map((spelling) => `${baseIri}${spelling}`).find((iri) => resources.has(iri));
}

/** The IRI that a path means; a path that means none, or no more, is a failure that names what was looked for. */
export function knownIriAt(path: string, known: Known): string {
  const iri = iriAt(path, known);
  if (iri === undefined) throw unknownIri(`${known.baseIri}${decoded(path)}`, known);
  return iri;
}

/** A path cut before its file extension, if it has one of ours. */
export function fileAt(path: string): { readonly stem: string; readonly format: Format } | undefined {
  const format = FILES.find(({ names }) => path.endsWith(`.${names[0]}`));
  return format && { stem: path.slice(0, -format.names[0]!.length - 1), format };
}

/** Where the page of an `id/…` IRI is; a path without a host is right whatever name the client reached us by. */
export function pagePath(iri: string, baseIri: string): string {
  return `${rootOf(baseIri)}${asciiPath(iri.slice(baseIri.length)).replace(/^id\//, 'page/')}`;
}

/** Where the data of an `id/…` IRI is in this form; a part of a thing is described where the thing is. */
export function dataPath(iri: string, { storeType }: Format, baseIri: string): string {
  const file = FILES.find(({ type }) => type === storeType);
  const [whole = ''] = asciiPath(iri.slice(baseIri.length)).split('#', 1);
  return `${rootOf(baseIri)}${whole.replace(/^id\//, 'data/')}.${file?.names[0] ?? 'ttl'}`;
}

/** The path under which everything of ours lies: `/`, unless the base has one. */
export function rootOf(baseIri: string): string {
  return new URL(baseIri).pathname;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw new Failure('REQUEST_MALFORMED', { reason: 'the path is not percent-encoded UTF-8.' }, cause);
  }
}
