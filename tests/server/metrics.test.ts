import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './serve.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
  await server.query('ASK {}');
  await server.query('ASK {}');
  await server.query('ASK {');
  await server.get('/nowhere/at/all');
  await server.get('/elsewhere');
});
afterAll(() => server.close());

const metrics = async (): Promise<string> => (await server.get('/metrics')).text();

describe('The metrics', () => {
  it('are in the text format of Prometheus', async () => {
    const response = await server.get('/metrics');
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of lines) expect(line).toMatch(/^[a-z_]\w*(?:\{[^{}]*\})? \S+$/);
  });

  it('count queries by outcome', async () => {
    const text = await metrics();
    expect(text).toContain('hgov_queries_total{outcome="ok"} 1\n');
    expect(text).toContain('hgov_queries_total{outcome="cached"} 1\n');
    expect(text).toContain('hgov_queries_total{outcome="query-malformed"} 1\n');
    expect(text).toContain('hgov_query_duration_seconds_count 3\n');
  });

  it('tell what the engine is doing', async () => {
    const text = await metrics();
    for (const name of ['hgov_queries_running', 'hgov_queries_waiting', 'hgov_engine_restarts'])
      expect(text).toMatch(new RegExp(`^${name} 0$`, 'm'));
    expect(text).toMatch(/^hgov_engine_threads 2$/m);
    expect(text).toMatch(/^hgov_engine_bytes \d{6,}$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('give strangers no rows of their own', async () => {
    expect(await metrics()).toContain('hgov_http_requests_total{room="other",method="GET",status="404"} 2\n');
  });
});
