import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/commands/progress.ts';
import { memory } from './terminal.ts';

function clock() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}

describe('A progress bar on a terminal', () => {
  it('is redrawn in place, cut to the width, and taken away at the end', () => {
    const stderr = memory({ isTTY: true, columns: 50 });
    const { now, pass } = clock();
    const progress = createProgress({ stderr, total: 4, unit: 'articles', now });
    pass(200);
    progress.advance('an-article-with-a-very-long-name');
    expect(stderr.text()).toBe('\r\u001b[2K██████░░░░░░░░░░░░░░░░░░ 1/4 articles  an-article');
    progress.stop();
    expect(stderr.text().endsWith('\r\u001b[2K')).toBe(true);
  });

  it('gives way to a message', () => {
    const stderr = memory({ isTTY: true });
    const { now, pass } = clock();
    const progress = createProgress({ stderr, total: 2, unit: 'articles', now });
    pass(200);
    progress.advance('a');
    progress.say('something');
    expect(stderr.text().endsWith('\r\u001b[2Ksomething\n')).toBe(true);
  });

  it('is not drawn more often than anyone can see', () => {
    const stderr = memory({ isTTY: true });
    const { now, pass } = clock();
    const progress = createProgress({ stderr, total: 1000, unit: 'articles', now });
    for (let index = 0; index < 1000; index++) {
      pass(1);
      progress.advance('a');
    }
    expect(stderr.text().split('\r').length - 1).toBe(10);
  });
});

describe('Progress in a log', () => {
  it('is a line every few seconds and no bar', () => {
    const stderr = memory();
    const { now, pass } = clock();
    const progress = createProgress({ stderr, total: 10, unit: 'articles', now });
    for (let index = 0; index < 10; index++) {
      pass(1000);
      progress.advance('a');
    }
    progress.stop();
    expect(stderr.text()).toBe('3/10 articles\n6/10 articles\n9/10 articles\n');
  });
});
