import { describe, expect, it } from 'vitest';
import { iri, literal, type Quad, quad } from '../../src/rdf/terms.ts';
import { followGraphs } from '../../src/store/following.ts';
import { createLiveResources } from '../../src/store/live-resources.ts';
import { BASE } from './fixture.ts';

const one = (graph: string, value: string): Quad[] => [
  quad(iri('id/x'), iri('http://p'), literal(value), iri(`graph/${graph}`)),
];

function followed() {
  const resources = createLiveResources({ quads: [...one('a', '1'), ...one('b', '1')], version: 'v1', baseIri: BASE });
  const heard: string[] = [];
  const tell = (verb: string) => (graph: string, quads: readonly Quad[]) =>
    void heard.push(`${verb} ${graph.slice(BASE.length)} ${quads.map(({ object }) => object.value).join()}`);
  const upToDate = followGraphs(resources, [{ add: tell('add'), drop: tell('drop') }]);
  const since = async () => {
    await upToDate();
    return heard.splice(0);
  };
  return { resources, upToDate, since };
}

describe('What follows the graphs', () => {
  it('hears of all at first, and of nothing while nothing changes', async () => {
    const { since } = followed();
    expect(await since()).toEqual(['add graph/a 1', 'add graph/b 1']);
    expect(await since()).toEqual([]);
  });

  it('hears of those alone that have changed, come or gone', async () => {
    const { resources, since } = followed();
    await since();
    resources.take([{ graph: 'graph/a', quads: one('a', '2') }], 'v2');
    expect(await since()).toEqual(['drop graph/a 1', 'add graph/a 2']);
    resources.take(
      [
        { graph: 'graph/b', quads: [], isGone: true },
        { graph: 'graph/c', quads: one('c', '1') },
      ],
      'v3',
    );
    expect(await since()).toEqual(['drop graph/b 1', 'add graph/c 1']);
  });

  it('hears of all again when the whole is another', async () => {
    const { resources, since } = followed();
    await since();
    resources.replace(one('a', '9'), 'v2');
    expect((await since()).sort()).toEqual(['add graph/a 9', 'drop graph/a 1', 'drop graph/b 1']);
  });

  it('reads once for all who ask at a time, and takes up what changes meanwhile', async () => {
    const { resources, upToDate, since } = followed();
    const both = Promise.all([upToDate(), upToDate()]);
    resources.take([{ graph: 'graph/a', quads: one('a', '2') }], 'v2');
    await both;
    expect((await since()).at(-1)).toBe('add graph/a 2');
  });
});
