import type { Point } from './layout.ts';
import { round } from './round.ts';

export type Ellipse = Point & { rx: number; ry: number };

/** The point at an angle (radians clockwise from straight up) and a share of the way out (1 on the rim). */
export function onEllipse(ellipse: Ellipse, angle: number, out = 1): Point {
  return {
    x: round(ellipse.x + ellipse.rx * out * Math.sin(angle)),
    y: round(ellipse.y - ellipse.ry * out * Math.cos(angle)),
  };
}
