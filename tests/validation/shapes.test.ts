import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readShapes } from '../../src/validation/shapes.ts';

const SHAPE = '@prefix sh: <http://www.w3.org/ns/shacl#> .\n<urn:s> a sh:NodeShape ; sh:in ( <urn:a> <urn:b> ) .\n';

describe('the shapes of a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shapes-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('come from all its Turtle files, lists kept apart', async () => {
    await writeFile(join(folder, 'B.ttl'), SHAPE.replaceAll('urn:s', 'urn:t'));
    await writeFile(join(folder, 'A.ttl'), SHAPE);
    await writeFile(join(folder, 'README.md'), '# not Turtle');
    const quads = await readShapes(folder);
    expect(quads.length).toBe(12);
    expect(quads[0]?.subject.value).toBe('urn:s');
    expect(new Set(quads.map(({ subject }) => subject.value)).size).toBe(6);
  });

  it('are missed where there are none: a gate without shapes lets all pass', async () => {
    await expect(readShapes(folder)).rejects.toMatchObject({ code: 'SHAPES_UNREADABLE' });
  });

  it('are missed where there is no folder', async () => {
    await expect(readShapes(join(folder, 'none'))).rejects.toMatchObject({ code: 'SHAPES_UNREADABLE' });
  });

  it('name the file that is not Turtle', async () => {
    await writeFile(join(folder, 'A.ttl'), '<urn:s> a');
    await expect(readShapes(folder)).rejects.toThrow(/A\.ttl/);
  });
});
