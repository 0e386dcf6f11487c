import { Failure } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { resolveQuad } from '../../store/base.ts';
import { createValidator } from '../../validation/validate.ts';
import { projectShapes } from '../project.ts';

/** Lets a graph pass that breaks no shape; any other is a failure that tells the first complaint. */
export type Gate = (quads: readonly Quad[], where: string) => Promise<void>;

/** Compiles the shapes of the project; where a base is given, what is said of graphs has whole IRIs. */
export async function openGate(baseIri?: string): Promise<Gate> {
  const validator = createValidator(await projectShapes());
  return async (quads, where) => {
    const named = baseIri === undefined ? quads : quads.map((each) => resolveQuad(each, baseIri));
    const { conforms, complaints, report } = await validator.validate(named);
    if (conforms) return;
    const [first] = complaints;
    const reason = `${first?.focus}: ${first?.message}`;
    const details = { complaints: complaints.slice(0, MOST), report: writeTurtle(report) };
    throw new Failure('GRAPH_INVALID', { where, count: complaints.length, reason }, undefined, details);
  };
}

/** A graph can break a shape thousands of times; the report has them all. */
const MOST = 100;
