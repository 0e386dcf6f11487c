import { vi } from 'vitest';
import type * as Embedded from '../../../src/store/embedded/embedded-store.ts';
import { remoteInPlace } from './in-place.ts';

// Every test of the file below, over a store in a second server, which names its default graph and has a real one.
vi.mock('../../../src/store/embedded/embedded-store.ts', async (original) => {
  const real = await original<typeof Embedded>();
  const createEmbeddedStore: typeof real.createEmbeddedStore = (options) =>
    options.defaultGraph ? real.createEmbeddedStore(options) : remoteInPlace(options);
  return { ...real, createEmbeddedStore };
});

await import('../caching.test.ts');
