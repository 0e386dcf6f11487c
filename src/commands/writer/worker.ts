import { workerData } from 'piscina';
import { createDesk } from './desk.ts';
import type { DeskSettings } from './messages.ts';

/** What a writer's thread does with a change. */
export default createDesk(workerData as DeskSettings);
