import { describe, expect, it } from 'vitest';
import { createGate, type Gate, type GateOptions, type Leave } from '../../src/store/gate.ts';

const patient = () => new AbortController().signal;
const gateOf = (options: Partial<GateOptions> = {}) => createGate({ threads: 2, width: 1, queue: 5, ...options });

/** Enters as each client in turn and notes who has got in. */
function crowd(gate: Gate, clients: readonly string[]) {
  const order: string[] = [];
  const ways = clients.map(async (client) => {
    const leave = await gate.enter(patient(), client);
    order.push(client);
    return leave;
  });
  return { order, ways, settle: () => new Promise<void>((resolve) => setImmediate(resolve)) };
}

describe('A gate', () => {
  it('lets one client have as many threads as it is wide, and the next when one is free', async () => {
    const gate = gateOf();
    const leave = await gate.enter(patient());
    const { order, ways, settle } = crowd(gate, ['', '']);
    expect(gate).toMatchObject({ inside: 1, waiting: 2 });
    leave();
    (await ways[0]!)();
    (await ways[1]!)();
    await settle();
    expect(order).toEqual(['', '']);
    expect(gate).toMatchObject({ inside: 0, waiting: 0 });
  });

  it('keeps the last thread for a client that has none', async () => {
    const { order, settle } = crowd(gateOf({ threads: 3, width: 2 }), ['greedy', 'greedy', 'greedy', 'other']);
    await settle();
    expect(order).toEqual(['greedy', 'greedy', 'other']);
  });

  it('lets the client with the fewest inside in before those who came first', async () => {
    const gate = gateOf({ threads: 3, width: 2 });
    const { order, ways, settle } = crowd(gate, ['a', 'a', 'b', 'a', 'b', 'c']);
    await settle();
    (await ways[2]!)();
    await settle();
    expect(order).toEqual(['a', 'a', 'b', 'b']);
    (await ways[4]!)();
    await settle();
    expect(order).toEqual(['a', 'a', 'b', 'b', 'c']);
  });

  it('refuses who comes when the queue is full', async () => {
    const gate = gateOf({ queue: 0 });
    await gate.enter(patient());
    await expect(gate.enter(patient())).rejects.toMatchObject({ code: 'OVERLOADED' });
  });

  it('keeps a part of the queue for others than the one who fills it', async () => {
    const gate = gateOf({ queue: 4 });
    const { settle } = crowd(gate, ['a', 'b', 'a', 'a', 'a']);
    await settle();
    await expect(gate.enter(patient(), 'a')).rejects.toMatchObject({ code: 'OVERLOADED' });
    const others = crowd(gate, ['b']);
    await settle();
    expect(gate).toMatchObject({ inside: 2, waiting: 4 });
    expect(others.order).toEqual([]);
  });

  it('forgets who stops waiting', async () => {
    const gate = gateOf();
    const leave = await gate.enter(patient());
    const controller = new AbortController();
    const waiting = gate.enter(controller.signal);
    controller.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    leave();
    expect(gate).toMatchObject({ inside: 0, waiting: 0 });
  });
});

describe('A gate before threads that die', () => {
  const killAs = async (gate: Gate, client: string) => {
    const leave: Leave = await gate.enter(patient(), client);
    gate.lost();
    leave(true);
  };

  it('keeps the last one that is alive for another than the client that killed the rest', async () => {
    const gate = gateOf({ threads: 3, width: 2 });
    await killAs(gate, 'killer');
    const second = await gate.enter(patient(), 'killer');
    gate.lost();
    second(true);
    const { order, settle } = crowd(gate, ['killer', 'other']);
    await settle();
    expect(order).toEqual(['other']);
    gate.restored();
    await settle();
    expect(order).toEqual(['other']);
    gate.restored();
    await settle();
    expect(order).toEqual(['other', 'killer']);
  });

  it('lets nobody in when none is alive, and the next when one is back', async () => {
    const gate = gateOf();
    await killAs(gate, 'a');
    await killAs(gate, 'b');
    const { order, settle } = crowd(gate, ['c']);
    await settle();
    expect(order).toEqual([]);
    gate.restored();
    await settle();
    expect(order).toEqual(['c']);
  });

  it('has never more than there are, however often it hears of new ones', async () => {
    const gate = gateOf();
    for (let times = 0; times < 5; times += 1) gate.restored();
    const { order, settle } = crowd(gate, ['a', 'b', 'c']);
    await settle();
    expect(order).toEqual(['a', 'b']);
  });
});
