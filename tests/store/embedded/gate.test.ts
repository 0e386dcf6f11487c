import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/store/embedded/gate.ts';

const patient = () => new AbortController().signal;

describe('A gate', () => {
  it('lets as many in as it is wide, and the next when one leaves', async () => {
    const gate = createGate({ width: 1, queue: 5 });
    const leave = await gate.enter(patient());
    const order: string[] = [];
    const enter = async (name: string) => {
      const out = await gate.enter(patient());
      order.push(name);
      return out;
    };
    const second = enter('second');
    const third = enter('third');
    expect(gate).toMatchObject({ inside: 1, waiting: 2 });
    leave();
    (await second)();
    (await third)();
    expect(order).toEqual(['second', 'third']);
    expect(gate).toMatchObject({ inside: 0, waiting: 0 });
  });

  it('refuses who comes when the queue is full', async () => {
    const gate = createGate({ width: 1, queue: 0 });
    await gate.enter(patient());
    await expect(gate.enter(patient())).rejects.toMatchObject({ code: 'OVERLOADED' });
  });

  it('forgets who stops waiting', async () => {
    const gate = createGate({ width: 1, queue: 5 });
    const leave = await gate.enter(patient());
    const controller = new AbortController();
    const waiting = gate.enter(controller.signal);
    controller.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    leave();
    expect(gate).toMatchObject({ inside: 0, waiting: 0 });
  });
});
