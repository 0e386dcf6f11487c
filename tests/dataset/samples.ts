import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewGraph } from '../../src/dataset/dataset.ts';
import { Failure } from '../../src/errors.ts';

export const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** A graph whose content follows from its key and a number, so that any version of it can be told. */
export function turtleOf(slug: string, number: number): string {
  const statements = Array.from(
    { length: 20 },
    (_, index) => `<id/article/${slug}> <urn:line-${index}> "${slug} ${number}" .\n`,
  );
  return `<id/article/${slug}> <https://w3id.org/hgov#sha256> "${hash(slug)}" ; <http://schema.org/inLanguage> "en" .\n${statements.join('')}`;
}

export function graphOf(slug: string, number = 1): NewGraph {
  return {
    slug,
    turtle: turtleOf(slug, number),
    textSha256: hash(slug),
    fingerprint: 'rules 1',
    quads: 22,
    language: 'en',
  };
}

/** Runs the work with a new folder, and removes it. */
export async function withFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'hgov-dataset-'));
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The failure that the work ends in. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    throw cause;
  }
  throw new Error('nothing was thrown');
}
