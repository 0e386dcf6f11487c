// Acts on import, before the engine's package does: a worker imports it first.
import { workerData } from 'node:worker_threads';
import type { Seed } from './messages.ts';
import { boundNextModule, PAGE } from './wasm-memory.ts';

const { segments, memoryBytes } = workerData as Seed;
/** Bytes of the engine for one of N-Quads: five at rest, more while it loads, and the dataset may grow. */
const FOR_DATA = 20;
const AT_REST = 64 * 1024 * 1024;
const MOST_PAGES = 65_536;

const dataBytes = segments.reduce((sum, { text }) => sum + text.byteLength, 0);
boundNextModule(Math.min(MOST_PAGES, Math.ceil((memoryBytes + AT_REST + dataBytes * FOR_DATA) / PAGE)));
