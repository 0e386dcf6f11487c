import { setImmediate } from 'node:timers/promises';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network } from './meetings.ts';
import { spread } from './spread.ts';

/** A person or an event, and its place in a drawing. */
export interface Node {
  readonly iri: string;
  readonly isEvent: boolean;
  readonly x: number;
  readonly y: number;
}

/** A network with a place for each of its nodes; all lie inside the size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  /** From a person to an event. */
  readonly lines: readonly { readonly from: Node; readonly to: Node }[];
}

const SIZE = { width: 960, height: 640 } as const;
/** Names stand to the right of their circles. */
const MARGIN = { left: 16, right: 170, top: 20, bottom: 20 } as const;
const STEPS = 300;
/** So many steps are taken before others are answered. */
const SLICE = 15;
const DISTANCE = { link: 55, node: 22 } as const;
const REPULSION = -160;
/** A drawing is wider than it is high. */
const PULL = { x: 0.05, y: 0.09 } as const;

type Moving = SimulationNodeDatum & { readonly iri: string; readonly isEvent: boolean };

/** Lays a network out by forces (d3-force), the same each time. */
export async function drawn({ people, events, links }: Network): Promise<Drawing> {
  const nodes: Moving[] = [
    ...people.map((iri) => ({ iri, isEvent: false })),
    ...events.map((iri) => ({ iri, isEvent: true })),
  ];
  const pairs = links.map(({ person, event }) => ({ source: person, target: event }));
  const simulation = forceSimulation(nodes)
    .force(
      'links',
      forceLink<Moving, { source: string; target: string }>(pairs)
        .id(({ iri }) => iri)
        .distance(DISTANCE.link),
    )
    .force('apart', forceManyBody().strength(REPULSION))
    .force('room', forceCollide(DISTANCE.node))
    .force('x', forceX(0).strength(PULL.x))
    .force('y', forceY(0).strength(PULL.y))
    .stop();
  for (let step = 0; step < STEPS; step += SLICE) {
    simulation.tick(SLICE);
    await setImmediate();
  }
  const placed = new Map(
    spread(fitted(nodes), { least: MARGIN.top, most: SIZE.height - MARGIN.bottom }).map((node) => [node.iri, node]),
  );
  const lines = links.flatMap(({ person, event }) => {
    const [from, to] = [placed.get(person), placed.get(event)];
    return from && to ? [{ from, to }] : [];
  });
  return { ...SIZE, nodes: [...placed.values()], lines };
}

/** Scaled to the size, margins left free; whole numbers keep a page small. */
function fitted(nodes: readonly Moving[]): Node[] {
  const scale = (values: readonly number[], from: number, to: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const share = (value: number) => (most === least ? 0.5 : (value - least) / (most - least));
    return (value: number) => Math.round(from + share(value) * (to - from));
  };
  const x = scale(
    nodes.map((node) => node.x ?? 0),
    MARGIN.left,
    SIZE.width - MARGIN.right,
  );
  const y = scale(
    nodes.map((node) => node.y ?? 0),
    MARGIN.top,
    SIZE.height - MARGIN.bottom,
  );
  return nodes.map(({ iri, isEvent, ...at }) => ({ iri, isEvent, x: x(at.x ?? 0), y: y(at.y ?? 0) }));
}
