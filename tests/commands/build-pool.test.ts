import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/commands/build/article-builder.ts';
import { createBuilderPool } from '../../src/commands/build/pool.ts';

const ARTICLE = fileURLToPath(new URL('../../data/articles/en/daklak-2024-12-24.en.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hgov-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = Array.from({ length: 12 }, (_, index) => join(folder, `article-${index}.txt`));
for (const path of paths) copyFileSync(ARTICLE, path);
writeFileSync(paths[3] ?? '', '');

async function buildAll(many: number): Promise<Outcome[]> {
  const pool = createBuilderPool({}, many);
  try {
    return await Promise.all(paths.map(pool.build));
  } finally {
    await pool.close();
  }
}

describe('The threads of a build', () => {
  it('give what one thread gives, the refused article in its place', async () => {
    const [many, one] = [await buildAll(12), await buildAll(1)];
    expect(many).toEqual(one);
    expect(many.map(({ kind }) => kind)).toEqual(paths.map((_, index) => (index === 3 ? 'refused' : 'converted')));
    expect(many[3]).toMatchObject({ code: 'ARTICLE_EMPTY' });
  });
});
