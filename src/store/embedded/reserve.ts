import oxigraph from 'oxigraph';

/** Less is taken quickly enough as it comes. */
const LEAST = 4 * 1024 * 1024;
/** A string of V8 has fewer than 2^29 characters. */
const MOST = 500_000_000;

/**
 * Has the engine take at once what it needs for so many bytes of N-Quads, about four times as many: it takes memory in
 * steps of 64 kB, each of which makes V8 think of collecting garbage, and so half a million quads take three to twenty
 * times as long. The memory is free again for what is loaded, because the engine gives none back to the system.
 */
export function reserve(bytes: number): void {
  if (bytes < LEAST) return;
  // The door for texts makes room for three bytes a character of what is not ASCII, beside what it takes first.
  const text = oxigraph.literal(`é${' '.repeat(Math.min(bytes, MOST))}`) as { free?: () => void };
  text.free?.();
}
