import type { Label, Point } from './layout.ts';
import { type Face, measureText } from './measure-text.ts';
import { round } from './round.ts';
import { wrapName } from './wrap-name.ts';

/** A name wrapped at `limit` font sizes, its box centred on a point. */
export function placeLabel(name: string, face: Face, fontSize: number, limit: number, middle: Point): Label {
  const lines = wrapName(name, face, limit);
  const width = round(Math.max(...lines.map((line) => measureText(line, face))) * fontSize);
  const height = round((lines.length * 1.16 + 0.1) * fontSize);
  const x = round(middle.x - width / 2);
  const y = round(middle.y - height / 2);
  return {
    x,
    y,
    width,
    height,
    fontSize,
    lines: lines.map((text, i) => ({ text, x: round(middle.x), y: round(y + (0.92 + i * 1.16) * fontSize) })),
  };
}

/** The same label elsewhere. */
export function moveLabel(label: Label, dx: number, dy: number): Label {
  return {
    ...label,
    x: round(label.x + dx),
    y: round(label.y + dy),
    lines: label.lines.map(({ text, x, y }) => ({ text, x: round(x + dx), y: round(y + dy) })),
  };
}
