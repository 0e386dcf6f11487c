import { type DumpTask, generateDump } from './generate.ts';

/** What a thread that makes dumps does with a task. */
export default (task: DumpTask) => generateDump(task);
