import { describe, expect, it } from 'vitest';
import { workerBeside } from '../src/worker-thread.ts';

describe('A worker thread', () => {
  it('runs the TypeScript of its module with a loader when its pool runs from source', () => {
    const { filename, execArgv } = workerBeside('file:///project/src/store/pool.ts');
    expect(filename.replaceAll('\\', '/')).toMatch(/\/project\/src\/store\/worker\.ts$/);
    expect(execArgv).toEqual(['--import', expect.stringMatching(/^file:.*tsx/)]);
  });

  it('runs the JavaScript of its module and inherits no flag when its pool runs from dist', () => {
    const { filename, execArgv } = workerBeside('file:///project/dist/store/pool.js');
    expect(filename.replaceAll('\\', '/')).toMatch(/\/project\/dist\/store\/worker\.js$/);
    expect(execArgv).toEqual([]);
  });
});
