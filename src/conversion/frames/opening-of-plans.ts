import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { drafting } from './opening-drafting.ts';
import { laidDownFor } from './opening-laid-down.ts';
import { mainTasks } from './opening-main-tasks.ts';
import { phases } from './opening-phases.ts';
import { retoldTargets } from './opening-retold-targets.ts';
import { solutionsOf, solutionsOfBody } from './opening-solutions.ts';
import type { Opening } from './openings.ts';

/** What else a plan that the article is on holds: its targets told in the passive, its project's cost and phases, its solutions, main tasks and drafts at hand. */
export const ofPlan = (scene: Scene, before: Heard): Opening | undefined =>
  mainTasks(scene, before) ??
  drafting(scene, before) ??
  retoldTargets(scene, before) ??
  phases(scene, before) ??
  laidDownFor(scene, before) ??
  solutionsOf(scene) ??
  solutionsOfBody(scene, before);
