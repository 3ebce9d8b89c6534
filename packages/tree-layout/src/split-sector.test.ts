import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fanReach } from './share-crown.ts';
import { boughsOf, splitSector } from './split-sector.ts';

const crown = { x: 800, y: 508, rx: 772, ry: 486 };
const wedge = (from: number, to: number) => ({ crown, from, to, inner: 0, outer: 1 });
const hang = (from: number, to: number, count: number) =>
  splitSector(
    wedge(from, to),
    [...Array(count).keys()],
    () => 1,
    () => false,
  );

it('a branch with at most half the crown sends one limb out of the trunk, however many it carries', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0.1, max: 1.8, noNaN: true }),
      (count, angle) => {
        expect(boughsOf(hang(-angle / 2, angle / 2, count))).toHaveLength(1);
      },
    ),
  );
});

it('a branch that has the crown to itself sends out several, left to right, and each fruit hangs on one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 40 }), (count) => {
      const boughs = boughsOf(hang(-fanReach, fanReach, count));
      expect(boughs.length).toBeGreaterThanOrEqual(3);
      for (const [i, { sector }] of boughs.entries()) {
        expect(sector.to - sector.from).toBeLessThan(1.9);
        expect(sector.from).toBeCloseTo(boughs[i - 1]?.sector.to ?? -fanReach);
      }
      expect(boughs.flatMap(({ fruits }) => fruits)).toEqual([...Array(count).keys()]);
    }),
  );
});
