import { describe, expect, it } from 'vitest';
import { ownQuads } from '../../../src/commands/project.ts';
import { servedVersion } from '../../../src/commands/serve/version.ts';
import { iri, literal, quad } from '../../../src/rdf/terms.ts';
import { BASE } from '../../store/fixture.ts';

const folder = (version: string) => ({ version: () => version });

describe('The version of what is served', () => {
  it('is the same for the same folder and the same project, read anew', async () => {
    const [own, again] = [await ownQuads(BASE), await ownQuads(BASE)];
    expect(servedVersion(own, folder('a'))()).toBe(servedVersion(again, folder('a'))());
  });

  it('is another when the folder is', async () => {
    let version = 'a';
    const served = servedVersion(await ownQuads(BASE), { version: () => version });
    const before = served();
    version = 'b';
    expect(served()).not.toBe(before);
  });

  it('is another when only a word of the ontology or of a question is', async () => {
    const own = await ownQuads(BASE);
    for (const graph of ['graph/ontology', 'graph/queries']) {
      const at = own.findIndex((each) => each.graph.value === graph && each.object.termType === 'Literal');
      const { subject, predicate } = own[at]!;
      const edited = own.with(at, quad(subject, predicate as never, literal('edited'), iri(graph)));
      expect(servedVersion(edited, folder('a'))()).not.toBe(servedVersion(own, folder('a'))());
    }
  });
});
