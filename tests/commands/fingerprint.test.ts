import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { converterFingerprint } from '../../src/commands/build/fingerprint.ts';
import { workspace } from './workspace.ts';

const { path, put, remove } = workspace();
afterAll(remove);

describe('The fingerprint of the converter', () => {
  it('is one SHA-256 for the same code, schemes and shapes', async () => {
    const fingerprint = await converterFingerprint();
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await converterFingerprint()).toBe(fingerprint);
  });

  it('changes with every byte and every name of a file', async () => {
    const seen = new Set<string>();
    const look = async () => seen.add(await converterFingerprint([path('rules')]));
    put('rules/a.ts', 'one');
    await look();
    put('rules/a.ts', 'two');
    await look();
    put('rules/deep/b.ts', '');
    await look();
    rmSync(path('rules/deep'), { recursive: true });
    put('rules/c.ts', '');
    await look();
    expect(seen.size).toBe(4);
  });
});
