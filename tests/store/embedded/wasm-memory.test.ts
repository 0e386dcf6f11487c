import { describe, expect, it } from 'vitest';
import { boundMemory, boundNextModule, PAGE } from '../../../src/store/embedded/wasm-memory.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
/** What the types of Node do not know of it. */
const wasm = (
  globalThis as unknown as {
    WebAssembly: {
      Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: { readonly m: Memory } };
    };
  }
).WebAssembly;

/** A module that exports a memory of so many pages at least, and at most if `most` is given. */
const moduleOf = (...limits: readonly number[]) =>
  // Magic and version, one memory, one export of kind memory with the name “m”.
  Uint8Array.from([
    0,
    97,
    115,
    109,
    1,
    0,
    0,
    0,
    5,
    2 + limits.length,
    1,
    limits.length - 1,
    ...limits,
    7,
    5,
    1,
    1,
    109,
    2,
    0,
  ]);

const memoryOf = (bytes: Uint8Array) => {
  const { exports } = new wasm.Instance(new wasm.Module(bytes));
  return exports.m;
};

describe('A module of WebAssembly', () => {
  it('grows without a bound unless it has one', () => {
    const memory = memoryOf(moduleOf(1));
    memory.grow(1000);
    expect(memory.buffer.byteLength).toBe(1001 * PAGE);
  });

  it.each([3, 127, 128, 300, 20_000])('stays below a bound of %i pages', (pages) => {
    const memory = memoryOf(boundMemory(moduleOf(1), pages));
    memory.grow(2);
    expect(memory.buffer.byteLength).toBe(3 * PAGE);
    expect(() => memory.grow(pages - 2)).toThrow(RangeError);
  });

  it('gets another bound than it had', () => {
    expect(() => memoryOf(boundMemory(moduleOf(1, 5), 3)).grow(3)).toThrow(RangeError);
  });

  it('keeps the least that it needs', () => {
    expect(memoryOf(boundMemory(moduleOf(4), 2)).buffer.byteLength).toBe(4 * PAGE);
  });

  it('is as it was when it has no memory', () => {
    const empty = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]);
    expect(boundMemory(empty, 3)).toEqual(empty);
  });

  it('may be bounded where it is compiled, once', () => {
    const before = wasm.Module;
    boundNextModule(2);
    expect(() => memoryOf(moduleOf(1)).grow(2)).toThrow(RangeError);
    expect(wasm.Module).toBe(before);
    memoryOf(moduleOf(1)).grow(2);
  });
});
