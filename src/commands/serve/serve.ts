import type { Config } from '../../config.ts';
import type { Context } from '../command.ts';
import { say } from '../output.ts';
import { startServer } from './server.ts';

/** Serves until the process is asked to stop, then answers what is under way. */
export async function serve(config: Config, { stderr, untilStopped }: Context): Promise<void> {
  const server = await startServer(config, stderr);
  const { baseIri } = config;
  say(stderr, `Serving ${server.quads} quads on ${config.host}, port ${server.port}:`);
  say(stderr, `  ${baseIri}        pages`);
  say(stderr, `  ${baseIri}sparql  queries`);
  say(stderr, 'Stop with Ctrl-C.');
  await untilStopped();
  say(stderr, 'Stopping.');
  await server.close();
}
