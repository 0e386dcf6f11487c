import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { corpora } from './corpora.ts';

const ROOM = new URL('../../src/conversion/', import.meta.url);
const TAGS = languages.map(({ tag }) => tag).sort();

/** What the templates of rule names stand for. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  '`${kind}-list`': ['ask-list', 'pledge-list'],
  '`${type.toLowerCase()}-cue`': ['achievement-cue', 'challenge-cue'],
  '`targets-${status}`': ['targets-exceeded', 'targets-missed'],
};

const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path, ROOM), 'utf8'));

/** Everything that stands behind `rule:` or `rule =` in the room, up to the end of its value. */
const written = sources.flatMap((text) =>
  [...text.matchAll(/\brule(?::|\s*=(?!=))\s*((?:`[^`]*`|[^,;}])*)/g)].map(([, value = '']) => value),
);

/** The rule names that the converter can write into a graph. */
const rules = new Set(
  written.flatMap((value) => [
    ...[...value.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].flatMap(([, name = '']) => (name.length > 1 ? [name] : [])),
    ...[...value.matchAll(/`[^`]*`/g)].flatMap(([template]) => TEMPLATES[template] ?? [`unknown template ${template}`]),
  ]),
);

describe('The rules of the converter', () => {
  it('have a corpus each, and each corpus a rule', () => {
    const told = corpora.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
    expect(told.toSorted()).toEqual([...rules].toSorted());
  });
});

describe.each(corpora)('The corpus $file', ({ file, rule, phenomenon, languages: read, gaps = {} }) => {
  it('is called by its rule or phenomenon', () => expect(file).toBe(rule ?? `phenomenon-${phenomenon}`));

  it('has texts or a reason for every language', () => {
    const covered = new Set([
      ...Object.entries(read).flatMap(([tag, { reads }]) => (reads.length > 0 ? [tag] : [])),
      ...Object.keys(gaps),
    ]);
    expect([...covered].sort()).toEqual(TAGS);
  });

  it('says what a rule ignores wherever it reads', () => {
    if (rule !== undefined)
      for (const { ignores = [] } of Object.values(read)) expect(ignores.length).toBeGreaterThan(0);
  });

  it('gives a reason in words for each gap', () => {
    for (const gap of Object.values(gaps).flat()) expect(gap.reason).toMatch(/\S+ \S+ \S+/);
  });
});
