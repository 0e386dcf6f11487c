import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchemes } from '../../src/schemes/files.ts';

describe('the scheme files of a folder', () => {
  it('are read in the order of their names, without what is not Turtle', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hgov-schemes-'));
    await Promise.all(['b.ttl', 'a.ttl', 'c.md'].map((name) => writeFile(join(folder, name), `text of ${name}`)));
    expect(await readSchemes(folder)).toEqual(['text of a.ttl', 'text of b.ttl']);
    await rm(folder, { recursive: true });
  });
});
