import { describe, expect, it } from 'vitest';
import { configFromEnvironment } from '../src/config.ts';
import { Failure } from '../src/errors.ts';

function mistakesIn(environment: Record<string, string>): string {
  try {
    configFromEnvironment(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', exit: 2 });
    return (error as Failure).message;
  }
  return 'none';
}

describe('The settings', () => {
  it('have a default each', () => {
    expect(configFromEnvironment({})).toMatchObject({
      port: 3030,
      host: '127.0.0.1',
      baseIri: 'http://localhost:3030/',
      dataDir: expect.stringMatching(/\/data$/),
      articlesDir: expect.stringMatching(/\/data\/articles$/),
    });
  });

  it('take a variable that is empty for one that is missing', () => {
    expect(configFromEnvironment({ PORT: '', BASE_IRI: '', DATA_DIR: '' })).toEqual(configFromEnvironment({}));
  });

  it('derive the base from the port', () => {
    expect(configFromEnvironment({ PORT: '8080' }).baseIri).toBe('http://localhost:8080/');
  });

  it.each(['https://example.org/', 'http://localhost:3030/kg/', 'https://w3id.org/a/b/'])(
    'accept the base %s',
    (base) => {
      expect(configFromEnvironment({ BASE_IRI: base }).baseIri).toBe(base);
    },
  );

  it.each([
    'example.org/',
    'ftp://example.org/',
    'https://example.org',
    'https://e.org/?a/',
    'https://e.org/#/',
    'http:///',
    'x y',
  ])('refuse the base %s', (base) =>
    expect(mistakesIn({ BASE_IRI: base })).toContain('BASE_IRI must be an absolute http or https IRI'),
  );

  it.each(['-1', '65536', 'abc', '80.5', '1e3', ' 80'])('refuse the port %j', (port) => {
    expect(mistakesIn({ PORT: port })).toContain(`PORT must be a whole number from 0 to 65535, not "${port}"`);
  });

  it('want a base where any port will do', () => {
    expect(mistakesIn({ PORT: '0' })).toContain('BASE_IRI must be given when PORT is 0');
    expect(configFromEnvironment({ PORT: '0', BASE_IRI: 'http://a/' }).port).toBe(0);
  });

  it('name every mistake in one failure', () => {
    const mistakes = mistakesIn({ PORT: 'http', HOST: 'a b', BASE_IRI: 'here', QUERY_TIMEOUT_MS: 'soon' });
    expect(mistakes.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
      'The',
      'PORT',
      'HOST',
      'BASE_IRI',
      'QUERY_TIMEOUT_MS',
    ]);
  });
});

describe('The settings of a public server', () => {
  it('bound what a client may use up as soon as others than this machine reach it', () => {
    const budget = (environment: Record<string, string>) => {
      const { querySecondsPerMinute, errorsPerMinute } = configFromEnvironment(environment);
      return [querySecondsPerMinute, errorsPerMinute];
    };
    expect(budget({})).toEqual([0, 0]);
    expect(budget({ HOST: '::1' })).toEqual([0, 0]);
    expect(budget({ HOST: '0.0.0.0' })).toEqual([60, 30]);
    expect(budget({ TRUST_PROXY: 'loopback' })).toEqual([60, 30]);
    expect(budget({ HOST: '0.0.0.0', QUERY_SECONDS_PER_MINUTE: '0' })).toEqual([0, 30]);
    expect(budget({ QUERY_SECONDS_PER_MINUTE: '5', ERRORS_PER_MINUTE: '7' })).toEqual([5, 7]);
  });

  it.each([
    ['1', 1],
    ['loopback', 'loopback'],
    ['10.0.0.0/8, 2001:db8::/32,192.0.2.1', '10.0.0.0/8, 2001:db8::/32,192.0.2.1'],
  ])('take %j for proxies', (given, trustProxy) =>
    expect(configFromEnvironment({ TRUST_PROXY: given })).toMatchObject({ trustProxy }),
  );

  it.each(['true', '0', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.0/8/8', 'example.org', 'loopback,'])(
    'do not take %j for proxies',
    (given) => expect(mistakesIn({ TRUST_PROXY: given })).toContain('TRUST_PROXY must be the number of proxies'),
  );

  it('want a token that cannot be guessed', () => {
    expect(mistakesIn({ METRICS_TOKEN: 'short' })).toContain('METRICS_TOKEN must be 16 to 512 letters');
    expect(configFromEnvironment({ METRICS_TOKEN: 'x'.repeat(16) }).metricsToken).toBe('x'.repeat(16));
  });
});

describe('The settings of a store in another server', () => {
  const STORE_URL = 'http://store.example/hgov/query';

  it('are none unless its address is given', () => {
    expect(configFromEnvironment({}).store).toBeUndefined();
    expect(configFromEnvironment({ STORE_URL }).store).toEqual({ queryUrl: STORE_URL });
  });

  it('name where to write, and what lets this server in', () => {
    const [updateUrl, graphsUrl] = ['https://store.example/update', 'https://store.example/data?x=1'];
    const urls = { STORE_URL, STORE_UPDATE_URL: updateUrl, STORE_GRAPHS_URL: graphsUrl };
    expect(configFromEnvironment({ ...urls, STORE_USER: 'hgov', STORE_PASSWORD: 'p: q' }).store).toEqual({
      queryUrl: STORE_URL,
      updateUrl,
      graphsUrl,
      credentials: { user: 'hgov', password: 'p: q' },
    });
    expect(configFromEnvironment({ STORE_URL, STORE_TOKEN: 'abc' }).store?.credentials).toEqual({ token: 'abc' });
  });

  it.each([
    'store.example',
    'ftp://store.example/',
    '/query',
    'http://',
    'http://u:p@store.example/',
    'http://a/#b',
    'http://a b/',
  ])('refuse the address %j', (address) =>
    expect(mistakesIn({ STORE_URL: address })).toContain('STORE_URL must be an http or https address'),
  );

  it.each([
    [{ STORE_UPDATE_URL: STORE_URL }, 'STORE_URL must be given where STORE_UPDATE_URL is'],
    [{ STORE_URL, STORE_USER: 'a' }, 'STORE_PASSWORD must be given with STORE_USER'],
    [{ STORE_URL, STORE_PASSWORD: 'a' }, 'STORE_USER must be given with STORE_PASSWORD'],
    [{ STORE_URL, STORE_USER: 'a', STORE_PASSWORD: 'b', STORE_TOKEN: 'c' }, 'STORE_TOKEN must not be given together'],
    [{ STORE_URL, STORE_USER: 'a:b', STORE_PASSWORD: 'b' }, 'STORE_USER must hold no colon'],
    [{ STORE_URL, STORE_TOKEN: 'a\nb' }, 'STORE_TOKEN must be letters'],
  ])('refuse %j', (environment: Record<string, string>, mistake) => {
    expect(mistakesIn(environment)).toContain(mistake);
  });

  it('repeat no secret in a mistake', () => {
    const secrets = { STORE_USER: 'a', STORE_PASSWORD: 'geheim\u0000', STORE_TOKEN: 'geheim !' };
    expect(mistakesIn({ STORE_URL: 'http://u:geheim@a/', ...secrets })).not.toContain('geheim');
  });
});
