import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createValidator, SHAPES } from '../../src/validation/validate.ts';
import { sh } from '../../src/vocabulary/index.ts';
import { fixtures, folders, SHAPES_FOLDER, shapes, turtle } from './fixtures.ts';

const validator = createValidator(shapes);
const context = turtle('context.ttl');
const judge = (path: string) => validator.validate([...context, ...turtle(path)]);

describe('a valid graph', () => {
  it('is already the context that all others are added to', async () => {
    expect((await validator.validate(context)).complaints).toEqual([]);
  });

  it.each(fixtures('valid'))('$folder/$file conforms', async ({ folder, file }) => {
    expect((await judge(`${folder}/${file}`)).complaints).toEqual([]);
  });
});

describe('an invalid graph', () => {
  it.each(fixtures('invalid'))(
    '$folder/$file breaks the shapes that it names, no other',
    async ({ folder, file, expects }) => {
      const { conforms, complaints } = await judge(`${folder}/${file}`);
      const broken = new Set(complaints.map(({ shape }) => shape.replace(SHAPES, '')));
      expect(conforms).toBe(false);
      expect([...broken].sort()).toEqual([...expects].sort());
    },
  );
});

describe('the folders of graphs', () => {
  it('stand beside the files of shapes, name for name', () => {
    const files = readdirSync(SHAPES_FOLDER).map((file) => file.replace('.ttl', ''));
    expect(folders).toEqual(files.sort());
  });

  it.each(folders)('%s holds a valid graph and at least three invalid ones', (name) => {
    const inFolder = (kind: 'valid' | 'invalid') => fixtures(kind).filter(({ folder }) => folder === name);
    expect(inFolder('valid').length).toBeGreaterThanOrEqual(1);
    expect(inFolder('invalid').length).toBeGreaterThanOrEqual(3);
  });

  it('break every shape that has something to say', () => {
    const speaking = shapes.filter(({ predicate }) => predicate.equals(sh.message)).map(({ subject }) => subject.value);
    const broken = new Set(fixtures('invalid').flatMap(({ expects }) => expects));
    expect(speaking.map((iri) => iri.replace(SHAPES, '')).filter((name) => !broken.has(name))).toEqual([]);
  });
});
