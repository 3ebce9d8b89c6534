import { alongCubic } from './cubic.ts';
import type { LaidRoot, Point, TreeInput } from './layout.ts';
import { moveLabel, placeLabel } from './place-label.ts';
import { round } from './round.ts';
import { taperedPath } from './tapered-path.ts';
import type { World } from './world.ts';

/** One root for each party: a strand of the trunk that bends out and thins into the soil towards the party's name. */
export function growRoots(roots: TreeInput['roots'], trunkWidth: number, world: World): LaidRoot[] {
  return roots.map(({ id, name }, i) => {
    const aside = roots.length === 1 ? 0 : (i / (roots.length - 1)) * 2 - 1;
    const { label, dot } = nameRoot(name, aside, roots.length, world);
    const tip = tipOver(label, aside, world);
    return { id, path: rootPath(aside, tip, trunkWidth, world), tip, dot, label };
  });
}

/** Where no party is known yet the tree still stands in the soil: roots that are nobody's, as one path with the trunk. */
export function plainRoots(trunkWidth: number, world: World): string {
  const { foot, scale, width } = world;
  return [-1, 0, 1]
    .map((aside) => {
      const deep = (aside === 0 ? 62 : 40) * scale;
      const tip = { x: round(foot.x + aside * 0.2 * width), y: round(foot.y + deep) };
      return rootPath(aside, tip, trunkWidth, world);
    })
    .join('');
}

function nameRoot(name: string, aside: number, count: number, world: World) {
  const { foot, scale, width, height } = world;
  const fontSize = Math.max(world.smallestFont, round(world.fontSize * 0.94));
  const slot = (width * 0.94) / count;
  const dotRoom = fontSize * 1.1;
  const reach = count <= 3 ? 0.27 : 0.47 * (1 - 1 / count);
  const shape = placeLabel(name, 'fruitName', fontSize, (slot - dotRoom * 2) / fontSize, { x: 0, y: 0 });
  const middle = foot.x + aside * reach * width;
  const low = Math.abs(aside) < 0.3 ? 0 : 12 * scale;
  const text = moveLabel(shape, middle + dotRoom / 2, height - 9 * scale - low - shape.height / 2);
  const label = { ...text, x: round(text.x - dotRoom), width: round(text.width + dotRoom) };
  return { label, dot: { x: round(label.x + fontSize * 0.38), y: round(text.y + fontSize * 0.62) } };
}

/** Above the end of the name that is nearest to the tree. */
function tipOver(label: { x: number; y: number; width: number }, aside: number, { scale }: World): Point {
  const inward = Math.abs(aside) < 0.3 ? 0 : -Math.sign(aside) * label.width * 0.12;
  return { x: round(label.x + label.width / 2 + inward), y: round(label.y - 4 * scale) };
}

function rootPath(aside: number, tip: Point, trunkWidth: number, { foot, scale }: World): string {
  const flat = Math.abs(aside);
  // Thin enough that its inner edge still bends softly where it turns.
  const thick = trunkWidth * (0.54 - 0.06 * flat);
  const x = foot.x + aside * ((trunkWidth - thick) / 2 - scale);
  const from = { x, y: foot.y - 92 * scale };
  const bend = alongCubic(
    [
      from,
      { x: x + aside * 3 * scale, y: foot.y + (2 + (1 - flat) * 10) * scale },
      { x: x + (tip.x - x) * 0.26 * flat, y: foot.y + (14 + (1 - flat) * 12) * scale },
      tip,
    ],
    20,
  );
  const widths = bend.map((_, i) => {
    const left = 1 - i / 20;
    return round(1.6 + (thick - 1.6) * (left > 0.6 ? 1 : left / 0.6) * (0.55 + 0.45 * left));
  });
  return taperedPath(bend, widths);
}
