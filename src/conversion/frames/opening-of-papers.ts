import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { accordingToPlan } from './opening-documents.ts';
import { laidDown } from './opening-laid-down.ts';
import type { Opening } from './openings.ts';

/** What a sentence says stands in a paper: one that it names, or the one that was told of right before. */
export const ofPapers = (scene: Scene, before: Heard): Opening | undefined =>
  laidDown(scene, before) ?? accordingToPlan(scene);
