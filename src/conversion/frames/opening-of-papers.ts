import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { agreed } from './opening-agreements.ts';
import { accordingToPlan } from './opening-documents.ts';
import { laidDown } from './opening-laid-down.ts';
import { stipulated } from './opening-stipulated.ts';
import type { Opening } from './openings.ts';

/** What a sentence says stands in a paper: one that it names, that was signed, or the one that was told of right before. */
export const ofPapers = (scene: Scene, before: Heard): Opening | undefined =>
  agreed(scene, before) ?? laidDown(scene, before) ?? stipulated(scene) ?? accordingToPlan(scene);
