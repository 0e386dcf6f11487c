import type { Output } from './command.ts';

/** Shows how far some work has come. */
export interface Progress {
  /** One more piece is done. */
  readonly advance: (what: string) => void;
  /** Says something without spoiling the bar. */
  readonly say: (message: string) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

interface ProgressOptions {
  readonly stderr: Output;
  readonly total: number;
  /** What the pieces are: `articles`. */
  readonly unit: string;
  readonly now?: () => number;
}

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
const LINE_MS = 3000;
const CLEAR = '\r\u001b[2K';

/** A bar on a terminal; elsewhere a line at most every few seconds, so that logs stay short. */
export function createProgress({ stderr, total, unit, now = () => performance.now() }: ProgressOptions): Progress {
  const isTerminal = stderr.isTTY === true;
  let done = 0;
  let shownAt = now();
  let isBarShown = false;

  const erase = () => {
    if (isBarShown) stderr.write(CLEAR);
    isBarShown = false;
  };
  const draw = (what: string) => {
    const filled = Math.round((BAR_WIDTH * done) / Math.max(total, 1));
    const line = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total} ${unit}  ${what}`;
    stderr.write(`${CLEAR}${line.slice(0, (stderr.columns ?? 80) - 1)}`);
    isBarShown = true;
  };
  return {
    advance: (what) => {
      done += 1;
      const isDue = now() - shownAt >= (isTerminal ? REDRAW_MS : LINE_MS);
      if (!isDue) return;
      shownAt = now();
      if (isTerminal) draw(what);
      else stderr.write(`${done}/${total} ${unit}\n`);
    },
    say: (message) => {
      erase();
      stderr.write(`${message}\n`);
    },
    stop: erase,
  };
}
