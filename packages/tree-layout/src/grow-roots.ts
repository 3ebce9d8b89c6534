import { alongCubic } from './cubic.ts';
import type { LaidRoot, Point, TreeInput } from './layout.ts';
import { moveLabel, placeLabel } from './place-label.ts';
import { round } from './round.ts';
import { taperedPath } from './tapered-path.ts';
import type { World } from './world.ts';

/** One root for each party: out of the foot, bending and thinning into the soil towards the party's name. */
export function growRoots(roots: TreeInput['roots'], trunkWidth: number, world: World): LaidRoot[] {
  return roots.map(({ id, name }, i) => {
    const aside = roots.length === 1 ? 0 : (i / (roots.length - 1)) * 2 - 1;
    const { label, dot } = nameRoot(name, aside, roots.length, world);
    const tip = { x: round(label.x + label.width / 2), y: round(label.y - 5 * world.scale) };
    return { id, path: rootPath(aside, tip, trunkWidth, world), tip, dot, label };
  });
}

function nameRoot(name: string, aside: number, count: number, world: World) {
  const { foot, scale, width, height } = world;
  const fontSize = Math.max(world.smallestFont, round(world.fontSize * 0.94));
  const slot = (width * 0.86) / count;
  const dotRoom = fontSize * 1.1;
  const reach = count <= 2 ? 0.24 : count === 3 ? 0.27 : 0.43 * (1 - 1 / count);
  const shape = placeLabel(name, 'fruitName', fontSize, (slot - dotRoom * 2) / fontSize, { x: 0, y: 0 });
  const middle = foot.x + aside * reach * width;
  const low = Math.abs(aside) < 0.3 ? 0 : 14 * scale;
  const y = height - 10 * scale - low - shape.height / 2;
  const text = moveLabel(shape, middle + dotRoom / 2, y);
  const label = { ...text, x: round(text.x - dotRoom), width: round(text.width + dotRoom) };
  return { label, dot: { x: round(label.x + fontSize * 0.38), y: round(text.y + fontSize * 0.62) } };
}

function rootPath(aside: number, tip: Point, trunkWidth: number, { foot, scale }: World): string {
  const from = { x: foot.x + aside * trunkWidth * 0.42, y: foot.y - 34 * scale };
  const flat = Math.abs(aside);
  const bend = alongCubic(
    [
      from,
      { x: from.x + aside * 26 * scale, y: from.y + (40 - flat * 4) * scale },
      { x: tip.x - (tip.x - from.x) * 0.45, y: foot.y + (22 - flat * 8) * scale },
      tip,
    ],
    14,
  );
  const thick = trunkWidth * (flat < 0.3 ? 0.5 : 0.56);
  const widths = bend.map((_, i) => {
    const left = 1 - i / 14;
    return round(2 + thick * left * left * (0.55 + 0.45 * left));
  });
  return taperedPath(bend, widths);
}
