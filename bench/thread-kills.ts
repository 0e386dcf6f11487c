import { killsUnderLoad } from '../tests/server/killing.ts';
import { asTable } from './measure.ts';
import { serverOnLoopback } from './server.ts';

/** Kills query threads at random moments under load, and tells what the other clients saw; fails if one saw a part. */
export async function threadKills(count: number): Promise<string> {
  const environment = { TRUST_PROXY: '1', QUERY_SECONDS_PER_MINUTE: '0', ERRORS_PER_MINUTE: '0', RESULT_CACHE_MB: '0' };
  return serverOnLoopback(environment, async ({ origin }) => {
    const { whole, failed, torn, kills: killed } = await killsUnderLoad(origin, count);
    if (torn.length > 0) process.exitCode = 1;
    const beside = `${whole} whole answers, ${failed} × 503 ${torn.slice(0, 5).join(', ')}`;
    return asTable([
      { what: `${killed} query threads killed under load`, value: `${torn.length} answers cut`, beside },
    ]);
  });
}
