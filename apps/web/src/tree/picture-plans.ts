import type { PictureChange } from './picture-changes.ts';
import type { PicturePlan } from './picture-plan.ts';
import { planBranch, planBranchAway, planNewBranch, planOrder } from './plan-branches.ts';
import { planNewFruit } from './plan-new-fruit.ts';
import { planNewOutside, planOutside, planOutsideAway } from './plan-outside.ts';
import { planNewTree, planTree } from './plan-tree.ts';

/** Every form that changes the picture. */
export const picturePlans: Record<PictureChange, PicturePlan> = {
  'ny-frukt': planNewFruit,
  ordning: planOrder,
  'ny-gren': planNewBranch,
  gren: planBranch,
  'ta-bort-gren': planBranchAway,
  'ny-himmel': planNewOutside,
  himmel: planOutside,
  'ta-bort-himmel': planOutsideAway,
  tradet: planTree,
  'nytt-trad': planNewTree,
};
