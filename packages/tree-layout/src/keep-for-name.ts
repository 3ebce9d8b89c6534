import { onEllipse } from './ellipse.ts';
import type { Box } from './layout.ts';
import { nameShapes } from './name-branch.ts';
import { round } from './round.ts';
import { type Sector, sectorTest } from './sector.ts';
import type { World } from './world.ts';

/**
 * The sector with room kept for its branch's name, where its limb will come by: in the middle, as near the trunk as
 * the name fits. It follows from the branch's own name and sector alone, so that places are kept.
 */
export function keepForName(sector: Sector, name: string, world: World): Sector {
  const { holdsBox } = sectorTest(sector);
  const angle = (sector.from + sector.to) / 2;
  let best: { box: Box; out: number } | undefined;
  for (const { width, height } of nameShapes(name, world.branchFontSize)) {
    for (let out = nearest; out < (best?.out ?? furthest); out = round(out + 0.02)) {
      const middle = onEllipse(sector.crown, angle, out);
      const gap = world.fontSize * 0.3;
      const box = {
        x: round(middle.x - width / 2 - gap),
        y: round(middle.y - height / 2 - gap),
        width: round(width + gap * 2),
        height: round(height + gap * 2),
      };
      if (!holdsBox(box.x, box.y, box.width, box.height)) continue;
      // Fewer lines read better, a little further out.
      best = { box, out: round(out - 0.05) };
      break;
    }
  }
  return best === undefined ? sector : { ...sector, kept: best.box };
}

/** Where along the sector the name may stand, as shares of the way out. */
const nearest = 0.32;
const furthest = 0.66;
