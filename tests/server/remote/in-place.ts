import type { EmbeddedOptions, EmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { createRemoteStore } from '../../../src/store/remote/remote-store.ts';
import { ownTarget } from '../../store/remote/targets.ts';

/** A store in a second server, in the place of one in the process. */
export async function remoteInPlace(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const { quads, version, baseIri, workers, queue, resultBytes } = options;
  const target = await ownTarget();
  const store = createRemoteStore({
    ...target.endpoints,
    ...(target.credentials ? { credentials: target.credentials } : {}),
    quads,
    version,
    baseIri,
    ...(workers === undefined ? {} : { workers }),
    ...(queue === undefined ? {} : { queue }),
    ...(resultBytes === undefined ? {} : { resultBytes }),
  });
  await store.settle();
  const { close } = store;
  return Object.assign(store, { close: () => close().then(target.close) });
}
