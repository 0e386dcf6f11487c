import { describe, expect, it } from 'vitest';
import { drawn } from '../../src/overview/drawing.ts';
import { createParticipations, networkIn } from '../../src/overview/meetings.ts';
import { graphOf } from '../search/filled.ts';

const SIZE = { people: 40, meetings: 100 };
const at = (person: string, event: string) => ({ people: [`p:${person}`], events: [`e:${event}`] });
const ROWS = [at('a', '1'), at('b', '1'), at('a', '2'), at('b', '2'), at('c', '2'), at('d', '3'), at('a', '1')];

describe('The network of people and events', () => {
  it('joins those who were at the same events, and leaves out who met nobody', () => {
    const { people, events, links, totals } = networkIn(ROWS, SIZE);
    expect(people).toEqual(['p:a', 'p:b', 'p:c']);
    expect(events).toEqual(['e:1', 'e:2']);
    expect(links).toHaveLength(5);
    expect(totals).toEqual({ people: 3, events: 2, meetings: 3 });
  });

  it('tells who met whom where, those who met most often first', () => {
    const { meetings } = networkIn(ROWS, SIZE);
    expect(meetings[0]).toEqual({ people: ['p:a', 'p:b'], events: ['e:1', 'e:2'] });
    expect(networkIn(ROWS, { ...SIZE, meetings: 1 }).meetings).toHaveLength(1);
  });

  it('keeps to the most connected and shows nobody alone', () => {
    const { people, links } = networkIn([...ROWS, at('x', '9'), at('y', '9')], { people: 3, meetings: 9 });
    expect(people).toEqual(['p:a', 'p:b', 'p:c']);
    expect(links.every(({ person }) => people.includes(person))).toBe(true);
    expect(networkIn([...ROWS, at('x', '9'), at('y', '9')], { people: 4, meetings: 9 }).people).not.toContain('p:x');
  });

  it('is empty where nobody met', () => {
    expect(networkIn([at('a', '1')], SIZE)).toMatchObject({ people: [], events: [], links: [], meetings: [] });
  });

  it('takes who was at a bridge point for one who was at the event', () => {
    const rows = createParticipations();
    rows.add(
      'a',
      graphOf(
        '<http://h/x> a hgov:Participation ; hgov:participant <http://h/p> ; hgov:inEvent <http://h/id/event/e/hue> .',
      ),
    );
    expect(rows.all()).toEqual([{ people: ['http://h/p'], events: ['http://h/id/event/e'] }]);
  });
});

describe('The drawing of a network', () => {
  it('gives each a place of its own inside the frame, the same each time', async () => {
    const network = networkIn(ROWS, SIZE);
    const drawing = await drawn(network);
    expect(drawing).toEqual(await drawn(network));
    expect(drawing.nodes).toHaveLength(5);
    expect(drawing.lines).toHaveLength(5);
    expect(new Set(drawing.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
    for (const { x, y } of drawing.nodes) {
      expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true);
    }
  });

  it('leaves room for names beside one another', async () => {
    const crowd = Array.from({ length: 14 }, (_, i) => at(`p${i}`, '1'));
    const { nodes } = await drawn(networkIn(crowd, SIZE));
    const hidden = nodes.filter((one) =>
      nodes.some((other) => other !== one && Math.abs(one.x - other.x) < 100 && Math.abs(one.y - other.y) < 10),
    );
    expect(hidden).toEqual([]);
  });

  it('of nobody is empty', async () => {
    expect((await drawn(networkIn([], SIZE))).nodes).toEqual([]);
  });
});
