/** Bytes of a page of WebAssembly memory. */
export const PAGE = 65_536;

/** The part of the global WebAssembly that is used here; the types of Node know even less of it. */
const wasm = (globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => object } }).WebAssembly;

const MEMORY_SECTION = 5;
const HEADER_BYTES = 8;

/**
 * A WebAssembly module with an upper bound on its memory (Core Specification §5.5.8). A module that names none may
 * take four gigabytes before anyone can look; one that has a bound fails at it, and takes nobody else's memory.
 */
export function boundMemory(module: Uint8Array, pages: number): Uint8Array {
  for (let at = HEADER_BYTES; at < module.length; ) {
    const { value: size, next: body } = numberAt(module, at + 1);
    if (module[at] === MEMORY_SECTION) {
      const limits = numberAt(module, body + 2);
      // One memory, which has a bound (1), the least that it had, and the most.
      const section = [1, 1, ...encoded(limits.value), ...encoded(Math.max(pages, limits.value))];
      const replaced = [MEMORY_SECTION, ...encoded(section.length), ...section];
      return Buffer.concat([module.subarray(0, at), Uint8Array.from(replaced), module.subarray(body + size)]);
    }
    at = body + size;
  }
  return module;
}

/** Has the next module that is compiled bound in its memory; the engine's package compiles its own as soon as it is imported. */
export function boundNextModule(pages: number): void {
  const { Module } = wasm;
  wasm.Module = new Proxy(Module, {
    construct: (target, [bytes]: [Uint8Array]) => {
      wasm.Module = Module;
      return new target(boundMemory(bytes, pages));
    },
  });
}

/** An unsigned LEB128 number and where the next thing stands. */
function numberAt(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let at = start;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next: at };
  }
}

function encoded(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...encoded(Math.floor(number / 128))];
}
