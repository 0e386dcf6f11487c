import type { Config } from '../../config.ts';
import { createRemoteStore } from '../../store/remote/remote-store.ts';
import type { Output } from '../command.ts';
import { say } from '../output.ts';
import { ownQuads } from '../project.ts';
import { openFolder, quadsOf } from '../published.ts';

/** Brings the server that the settings name, if they name one, to the state of the data folder, sending only what differs. */
export async function publishToStore({ store: settings, dataDir, baseIri }: Config, stderr: Output): Promise<void> {
  if (!settings) return;
  const { dataset, graphs } = await openFolder(dataDir, stderr);
  const quads = [...graphs.flatMap(quadsOf), ...(await ownQuads(baseIri))];
  const report = (incident: Error) => say(stderr, `hgov: the store: ${incident.message}`);
  const store = createRemoteStore({ ...settings, quads, version: dataset.version(), baseIri, report });
  try {
    const { sent, removed, unchanged } = await store.settle();
    say(stderr, `The store at ${settings.queryUrl}: ${sent} graphs sent, ${unchanged} unchanged, ${removed} removed.`);
  } finally {
    await store.close();
  }
}
