import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRdf, writeTurtle } from '../../src/rdf/turtle.ts';
import { hgov } from './hgov.ts';
import { BAD_ARTICLES, ENGLISH, INDONESIAN, workspace } from './workspace.ts';

const { path, put, remove } = workspace();
afterAll(remove);

const bodyOf = (file: string) => readFileSync(file, 'utf8').replace(/^url: .*\n\n/, '');

describe('hgov convert', () => {
  it('prints the Turtle of an article and nothing else', async () => {
    const { exit, out, err } = await hgov(['convert', ENGLISH]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const quads = parseRdf(out, { mediaType: 'text/turtle', where: 'output' });
    expect(quads.length).toBeGreaterThan(100);
    expect(writeTurtle(quads)).toBe(out);
  });

  it('takes a folder for all its articles', async () => {
    const [folder, files] = [
      await hgov(['convert', join(ENGLISH, '../..')]),
      await hgov(['convert', ENGLISH, INDONESIAN]),
    ];
    expect(folder).toEqual(files);
  });

  it.each(BAD_ARTICLES)('meets $name with one clear line', async ({ name, content, says }) => {
    const { exit, out, err } = await hgov(['convert', put(name, content)]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/^hgov: [^\n]+\n$/);
    expect(err).toMatch(says);
  });

  it('says which file is missing and converts the others', async () => {
    const { exit, out, err } = await hgov(['convert', path('absent.txt'), ENGLISH]);
    expect(exit).toBe(1);
    expect(err).toBe(
      `hgov: ${path('absent.txt')} cannot be read: there is no such file or folder. Check the path and its permissions.\n`,
    );
    expect(out).toBe((await hgov(['convert', ENGLISH])).out);
  });
});

describe('hgov facts', () => {
  it('prints facts whose quotes are in the text where they say', async () => {
    const { exit, out, err } = await hgov(['facts', INDONESIAN]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const { id, lang, ...kinds } = JSON.parse(out);
    expect({ id, lang }).toEqual({ id: 'thanhhoa-2024-12-24.id', lang: 'id' });
    const text = bodyOf(INDONESIAN);
    const facts = Object.values(kinds).filter(Array.isArray).flat();
    expect(facts.length).toBeGreaterThan(30);
    for (const { quote, start, end } of facts) expect(text.slice(start, end)).toBe(quote);
  });

  it('writes a file for each article into a folder', async () => {
    const { exit, out, err } = await hgov(['facts', ENGLISH, INDONESIAN, '--out', path('found/new')]);
    expect({ exit, out, err }).toEqual({ exit: 0, out: '', err: '' });
    expect(readdirSync(path('found/new'))).toEqual(['daklak-2024-12-24.en.json', 'thanhhoa-2024-12-24.id.json']);
    const written = readFileSync(path('found/new/daklak-2024-12-24.en.json'), 'utf8');
    expect(written).toBe((await hgov(['facts', ENGLISH])).out);
  });

  it('says that a folder cannot be written', async () => {
    const { exit, err } = await hgov(['facts', ENGLISH, '--out', `${put('a-file', 'x')}/found`]);
    expect(exit).toBe(1);
    expect(err).toMatch(/^hgov: .*a-file\/found\/daklak-2024-12-24\.en\.json cannot be written: [^\n]+\n$/);
  });
});

describe('hgov explain', () => {
  it('shows each sentence with its readings, then the rejections', async () => {
    const { exit, out } = await hgov(['explain', ENGLISH]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^daklak-2024-12-24\.en \(en\): \d+ sentences, \d+ readings, \d+ quads\n/);
    expect(out).toMatch(/^0–\d+ paragraph: On December 24, in Hanoi, the Ministry of Health held/m);
    expect(out).toMatch(/^ {4}event \d+–\d+: .*\(event-held\)$/m);
    expect(out).toMatch(/^(?:Rejected:|Nothing was rejected\.)$/m);
  });

  it('gives the same as JSON', async () => {
    const { exit, out } = await hgov(['explain', '--json', ENGLISH]);
    const { id, language, rules, sentences, rejections } = JSON.parse(out);
    expect({ exit, id, language }).toEqual({ exit: 0, id: 'daklak-2024-12-24.en', language: 'en' });
    expect(rejections).toBeInstanceOf(Array);
    expect(rules['event-held'].read).toBeGreaterThan(0);
    const text = bodyOf(ENGLISH);
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});
