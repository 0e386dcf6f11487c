import type { Request } from 'express';
import { Failure } from '../../errors.ts';
import { writeNQuads } from '../../rdf/nquads.ts';
import type { Quad } from '../../rdf/terms.ts';
import { digest } from '../respond.ts';

const known = new WeakMap<readonly Quad[], string>();

/** A short name of what a graph holds, whatever form it is sent in; it changes with no other graph. */
export function stateOf(quads: readonly Quad[]): string {
  const state = known.get(quads) ?? digest(writeNQuads(quads));
  known.set(quads, state);
  return state;
}

/** The graph that a request would change: its name, and its state unless it is not there. */
export interface Present {
  readonly iri: string;
  readonly state: string | undefined;
}

/** Refuses a change whose If-Match or If-None-Match does not hold (RFC 9110 §13.1); marks of any form of a graph count. */
export function checkPreconditions(request: Request, { iri, state }: Present): void {
  const [wanted, unwanted] = [request.get('If-Match'), request.get('If-None-Match')];
  if (wanted !== undefined && !isNamed(wanted, state)) throw refused(iri, 'If-Match');
  if (unwanted !== undefined && isNamed(unwanted.replaceAll('W/', ''), state)) throw refused(iri, 'If-None-Match');
}

function isNamed(header: string, state: string | undefined): boolean {
  if (state === undefined) return false;
  const marks = header.split(',').map((mark) => mark.trim());
  return marks.some((mark) => mark === '*' || mark.startsWith(`"${state}.`));
}

function refused(iri: string, header: string): Failure {
  return new Failure('PRECONDITION_FAILED', { iri, header });
}
