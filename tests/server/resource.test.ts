import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { toRDF } from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { BASE } from '../store/fixture.ts';
import { type Served, serve } from './serve.ts';

const PERSON = 'person/le-thanh-long';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

describe('An IRI of the data', () => {
  it.each([
    [BROWSER, `/page/${PERSON}`],
    ['text/turtle', `/data/${PERSON}.ttl`],
    ['application/n-triples', `/data/${PERSON}.nt`],
    ['application/ld+json', `/data/${PERSON}.jsonld`],
    ['application/rdf+xml', `/data/${PERSON}.rdf`],
    ['application/rdf+xml;q=0.5, text/turtle;q=0.4', `/data/${PERSON}.rdf`],
    ['*/*', `/data/${PERSON}.ttl`],
    ['application/json', `/data/${PERSON}.jsonld`],
  ])('leads those who accept %s to %s', async (accept, target) => {
    const response = await server.get(`/id/${PERSON}`, accept);
    expect(response.status).toBe(303);
    expect(response.headers.get('Vary')).toContain('Accept');
    expect(response.headers.get('Location')).toBe(target);
    expect((await server.get(target)).status).toBe(200);
  });

  it('names itself and its forms in the Link header of every answer', async () => {
    for (const path of [
      `/id/${PERSON}`,
      `/page/${PERSON}`,
      `/data/${PERSON}.nt`,
      '/id/place/%C4%91i%E1%BB%83m-c%E1%BA%A7u',
    ]) {
      const link = (await server.get(path, BROWSER)).headers.get('Link') ?? '';
      expect(link).toMatch(/<http:\/\/hgov\.test\/id\/[\x21-\x7e]+>; rel="canonical"/);
      expect(link).toMatch(/rel="alternate"; type="application\/trig"/);
      expect(link).toMatch(/\.ttl>; rel="describedby"; type="text\/turtle"/);
    }
  });

  it('takes the language that its address names along to the page', async () => {
    const to = async (path: string) => (await server.get(path, BROWSER)).headers.get('Location');
    expect(await to(`/id/${PERSON}?lang=vi`)).toBe(`/page/${PERSON}?lang=vi`);
    expect(await to(`/id/${PERSON}?format=html&lang=id`)).toBe(`/page/${PERSON}?lang=id`);
  });

  it('leads by ?format= and by extension as well', async () => {
    expect((await server.get(`/id/${PERSON}?format=nt`, BROWSER)).headers.get('Location')).toBe(`/data/${PERSON}.nt`);
    expect((await server.get(`/id/${PERSON}.rdf`, BROWSER)).headers.get('Location')).toBe(`/data/${PERSON}.rdf`);
  });

  it('leads nobody to what there is not', async () => {
    expect((await server.get(`/id/${PERSON}`, 'image/png')).status).toBe(406);
    for (const path of [
      '/id/person/nobody',
      '/page/person/nobody',
      '/data/person/nobody.ttl',
      '/id/person/nobody.ttl',
    ]) {
      const response = await server.get(path, BROWSER);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: `${BASE}problem/iri-unknown` });
    }
  });

  it.each([
    ['raw', '/id/place/điểm-cầu'],
    ['encoded', '/id/place/%C4%91i%E1%BB%83m-c%E1%BA%A7u'],
    ['encoded in lower case', '/id/place/%c4%91i%e1%bb%83m-c%e1%ba%a7u'],
  ])('may hold any letter, %s, and its Location is ASCII', async (_how, path) => {
    const location = await locationOf(path);
    expect(location).toMatch(/^[\x21-\x7e]+$/);
    const response = await server.get(location, 'text/html', { redirect: 'follow' });
    expect(await response.text()).toContain('Điểm cầu Đắk Lắk');
  });

  it('is refused where it is no UTF-8', async () => {
    expect((await server.get('/id/%E0%A4%A')).status).toBe(400);
  });

  it('is the same whatever host is asked for', async () => {
    const host = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher' };
    const body = await new Promise<string>((resolve) => {
      rawRequest({ port: server.port, path: `/page/${PERSON}`, headers: host }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve(text + JSON.stringify(response.headers)));
      }).end();
    });
    expect(body).not.toContain('evil.example');
    expect(body).toContain(`<link rel="canonical" href="${BASE}id/${PERSON}"/>`);
  });

  it('allows GET and HEAD only', async () => {
    const response = await server.get(`/id/${PERSON}`, undefined, { method: 'PUT' });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('The data of a thing', () => {
  const turtle = async (path: string) => {
    const text = await (await server.get(path, 'text/turtle')).text();
    return parseRdf(text, { mediaType: 'text/turtle', where: path });
  };

  it('holds what is said of it, what links to it, and the labels of its neighbours', async () => {
    const lines = (await turtle(`/data/${PERSON}.ttl`)).map(
      ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
    );
    expect(lines).toContain(`${BASE}id/${PERSON} http://xmlns.com/foaf/0.1/name Le Thanh Long`);
    expect(lines).toContain(
      `${BASE}id/participation/dak-lak/le-thanh-long/speaker https://w3id.org/hgov#participant ${BASE}id/${PERSON}`,
    );
    expect(lines).toContain(`${BASE}id/article/kon-tum#char=0,20 http://www.w3.org/ns/oa#exact Wakil Perdana Menteri`);
  });

  it('keeps every literal as it was published', async () => {
    expect(await (await server.get('/data/target/dak-lak/60-70.ttl')).text()).toContain('schema:value 95.50 ;');
    expect(await (await server.get('/data/place/%C4%91i%E1%BB%83m-c%E1%BA%A7u.nt')).text()).toContain('@vi-VN');
  });

  it('is the same graph in every form', async () => {
    const path = '/data/place/odd';
    const expected = await (await server.get(`${path}.nt`)).text();
    const jsonLd = await (await server.get(`${path}.jsonld`)).json();
    const nquads = (await toRDF(jsonLd as object, { format: 'application/n-quads' })) as unknown as string;
    expect(nquads.split('\n').sort()).toEqual(expected.split('\n').sort());
    const xml = await (await server.get(`${path}.rdf`)).text();
    expect(xml).toContain(
      '<rdfs:label xml:lang="en">&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;</rdfs:label>',
    );
  });

  it('has an ETag, and 304 for those who have it', async () => {
    const etag = (await server.get(`/data/${PERSON}.ttl`)).headers.get('ETag') ?? '';
    const again = await server.get(`/data/${PERSON}.ttl`, undefined, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect((await server.get(`/data/${PERSON}.nt`, undefined, { headers: { 'If-None-Match': etag } })).status).toBe(
      200,
    );
  });
});

describe('The page of a thing', () => {
  const page = async (path: string) => (await server.get(path, 'text/html')).text();

  it('shows its properties, the quoted words and where they come from, and what links to it', async () => {
    const text = await page(`/page/${PERSON}`);
    expect(text).toContain('Lê Thành Long');
    expect(text).toContain('“<span lang="id">Wakil Perdana Menteri</span>”');
    expect(text).toContain('href="/id/article/kon-tum#char=0,20"');
    expect(text).toContain('href="/id/participation/dak-lak/le-thanh-long/speaker"');
    expect(text).toContain('Participation: Le Thanh Long, speaker, Conference: Ministry of Health, 2024-12-24');
  });

  it('shows for an article what it states, each span where its IRI leads', async () => {
    const text = await page('/page/article/dak-lak');
    expect(text).toContain(
      '<figure id="char=10,52" class="quote"><blockquote>“Deputy Prime Minister Le Thanh Long &lt;spoke>”',
    );
    expect(text).toContain('States:');
  });

  it('lets no data become markup or a script', async () => {
    const text = await page('/page/place/odd');
    expect(text).toContain('&lt;script>alert(1)&lt;/script> &amp; &quot;co&quot;');
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(text).toContain('\\u003cscript>');
    expect(text).not.toContain('href="javascript');
  });

  it('names its other forms in its head and in its Link header', async () => {
    const response = await server.get(`/page/${PERSON}`, 'text/html');
    expect(response.headers.get('Link')).toContain(`</data/${PERSON}.ttl>; rel="alternate"; type="text/turtle"`);
    expect(await response.text()).toContain(`<link rel="alternate" type="text/turtle" href="/data/${PERSON}.ttl"/>`);
  });
});

describe('The ontology and the graphs', () => {
  it('answer as a page and as data', async () => {
    expect(await (await server.get('/ontology', BROWSER)).text()).toContain('An event called to confer.');
    expect(await (await server.get('/ontology', 'text/turtle')).text()).toContain('hgov:Conference a owl:Class');
    expect(await (await server.get('/ontology?format=nt', BROWSER)).text()).toContain(
      '<https://w3id.org/hgov#Conference>',
    );
  });

  it('answer for each term, with all that uses it', async () => {
    const text = await (await server.get('/ontology/org-ministry-of-health', BROWSER)).text();
    expect(text).toContain('Ministry of Health');
    expect(text).toContain('href="/id/event/2024-12-24-ministry-of-health-conference"');
    expect((await server.get('/ontology/none', BROWSER)).status).toBe(404);
    expect((await server.get('/ontology/Conference', 'text/turtle')).headers.get('Content-Type')).toContain(
      'text/turtle',
    );
  });

  it('have a JSON-LD context, which JSON-LD sent to us may name', async () => {
    const response = await server.get('/ontology/context.jsonld');
    expect(response.headers.get('Content-Type')).toContain('application/ld+json');
    expect(await response.json()).toMatchObject({ '@context': { Directive: 'hgov:Directive' } });
  });

  it('answer for each graph', async () => {
    expect(await (await server.get('/graph/article/kon-tum', 'text/turtle')).text()).toContain(
      'article:kon-tum a hgov:Article',
    );
    expect((await server.get('/graph/none')).status).toBe(404);
  });
});

describe('The front page', () => {
  it('counts the things by class and lists the latest events', async () => {
    const text = await (await server.get('/', BROWSER)).text();
    expect(text).toMatch(/conference<\/a><\/td><td class="number">1</);
    expect(text).toContain(
      '<a href="/id/event/2024-12-24-ministry-of-health-conference">Conference of Ministry of Health</a>',
    );
  });

  it('asks questions that run', async () => {
    const text = await (await server.get('/', BROWSER)).text();
    const links = [...text.matchAll(/href="(\/sparql\?[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect((await server.get(link, 'application/json')).status).toBe(200);
  });
});

describe('A base with a path', () => {
  it('leads everywhere below that path, which a proxy may pass on or take off', async () => {
    const below = await serve({ baseIri: 'https://example.org/hgov/' });
    try {
      for (const path of ['/hgov/id/person/le-thanh-long', '/id/person/le-thanh-long']) {
        expect((await below.get(path, 'text/turtle')).headers.get('Location')).toBe(
          '/hgov/data/person/le-thanh-long.ttl',
        );
      }
      expect(await (await below.get('/hgov/data/person/le-thanh-long.ttl')).text()).toContain(
        '<https://example.org/hgov/id/',
      );
      expect(await (await below.get('/hgov/page/person/le-thanh-long')).text()).toContain('href="/hgov/sparql"');
    } finally {
      await below.close();
    }
  });
});

/** The Location for a path that is sent as it is: `fetch` would encode it. */
function locationOf(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: hgov.test\r\nAccept: text/html\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(/^location: (.*)$/im.exec(text)?.[1]?.trim() ?? text));
  });
}
