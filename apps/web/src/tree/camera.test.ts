import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOn, seeBox, seeWhole } from './camera.ts';

const world = { width: 1680, height: 880 };
const free = { x: 0, y: 0, width: 1240, height: 880 };
const somewhere = fc.record({
  x: fc.integer({ min: 0, max: 1500 }),
  y: fc.integer({ min: 0, max: 700 }),
  width: fc.integer({ min: 60, max: 180 }),
  height: fc.integer({ min: 80, max: 170 }),
});

describe('the camera', () => {
  it('stays where it is when the opened fruit is seen beside the panel', () => {
    const camera = { k: 1, x: 0, y: 0 };
    expect(seeBox(camera, { x: 400, y: 300, width: 120, height: 140 }, free)).toEqual(camera);
  });

  it('moves an opened fruit out from behind the panel, and no scale changes', () => {
    fc.assert(
      fc.property(somewhere, fc.double({ min: 0.5, max: 3, noNaN: true }), (box, k) => {
        const camera = seeBox({ k, x: 0, y: 0 }, box, free);
        expect(camera.k).toBe(k);
        expect(box.x * k + camera.x).toBeGreaterThanOrEqual(free.x - 1e-6);
        expect((box.x + box.width) * k + camera.x).toBeLessThanOrEqual(free.x + free.width + 1e-6);
        expect(box.y * k + camera.y).toBeGreaterThanOrEqual(free.y - 1e-6);
        expect((box.y + box.height) * k + camera.y).toBeLessThanOrEqual(free.y + free.height + 1e-6);
      }),
    );
  });

  it('sees the whole tree in what is free', () => {
    const camera = seeWhole(free, world);
    expect(world.width * camera.k).toBeLessThanOrEqual(free.width + 1e-6);
    expect(camera.x).toBeGreaterThanOrEqual(0);
  });

  it('does not look past the edge of the world while it is larger than the view', () => {
    fc.assert(
      fc.property(somewhere, (box) => {
        const camera = centreOn(box, free, 2, world);
        expect(camera.x).toBeLessThanOrEqual(free.x);
        expect(camera.x + world.width * 2).toBeGreaterThanOrEqual(free.x + free.width);
      }),
    );
  });
});
