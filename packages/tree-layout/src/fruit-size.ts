import type { Box, Label, Point } from './layout.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import { wrapName } from './wrap-name.ts';

/** How large a fruit is drawn: its mark, its name on lines, its row of leaves. Lengths in world units. */
export type FruitSize = {
  width: number;
  height: number;
  fontSize: number;
  markSize: number;
  leafSize: number;
  lines: readonly string[];
};

/** About 18 characters of the bold face. */
const lineLimit = 9.3;

/** `limit` is how wide a line may be where it is not the usual. */
type Grade = { gap: number; mark: number; shrink: number; limit?: number };

/**
 * Size grades inside a branch, roomiest first: the gap between fruits and the mark, in font sizes, and how far
 * the font has gone from the usual to the smallest. Air goes first, then the mark, then the letters.
 */
const grades: readonly Grade[] = [
  { gap: 0.9, mark: 3.6, shrink: 0 },
  { gap: 0.55, mark: 3.6, shrink: 0 },
  { gap: 0.3, mark: 3.55, shrink: 0 },
  { gap: 0.25, mark: 3.3, shrink: 0.2 },
  { gap: 0.25, mark: 3, shrink: 0.6 },
  { gap: 0.25, mark: 2.6, shrink: 1 },
  { gap: 0.2, mark: 2.1, shrink: 1 },
  // A steep narrow sector holds taller boxes, a low flat one wider.
  { gap: 0.2, mark: 2.1, shrink: 1, limit: 7.4 },
  { gap: 0.2, mark: 2.1, shrink: 1, limit: 12 },
];
export const gradeCount = grades.length;

/** The last grade whose names wrap as usual. */
export const smallestGrade = gradeCount - 3;

/** Space kept between two fruits at a grade, in font sizes. */
export function fruitGap(grade: number): number {
  return gradeAt(grade).gap;
}

function gradeAt(grade: number): Grade {
  return grades[grade] ?? { gap: 0.2, mark: 2.1, shrink: 1 };
}

export const lineHeight = 1.16;

export function fruitSize(
  name: string,
  roots: number,
  font: { fontSize: number; smallestFont: number },
  grade: number,
): FruitSize {
  const { shrink, mark, limit = lineLimit } = gradeAt(grade);
  const fontSize = round(font.fontSize + (font.smallestFont - font.fontSize) * shrink);
  const lines = wrapName(name, 'fruitName', limit);
  const leafSize = round(fontSize * 0.78);
  const text = Math.max(...lines.map((line) => measureText(line, 'fruitName'))) * fontSize;
  const markSize = round(fontSize * mark);
  return {
    width: round(Math.max(text, markSize, roots * leafSize * 1.3)),
    height: round(markSize + labelHeight(lines.length, roots, fontSize) + fontSize * 0.1),
    fontSize,
    markSize,
    leafSize,
    lines,
  };
}

/** The label under a mark whose centre is given, and the leaves in a row under the name. */
export function fruitParts(size: FruitSize, centre: Point, roots: readonly string[]) {
  const { fontSize, leafSize, markSize } = size;
  const top = centre.y + markSize / 2 + fontSize * 0.1;
  const label: Label = {
    x: round(centre.x - size.width / 2),
    y: round(top),
    width: size.width,
    height: round(labelHeight(size.lines.length, roots.length, fontSize)),
    fontSize,
    lines: size.lines.map((text, i) => ({
      text,
      x: centre.x,
      y: round(top + fontSize * (0.92 + i * lineHeight)),
    })),
  };
  const row = top + fontSize * (size.lines.length * lineHeight + 0.12) + leafSize / 2;
  const leaves = roots.map((root, i) => ({
    root,
    x: round(centre.x + (i - (roots.length - 1) / 2) * leafSize * 1.3),
    y: round(row),
  }));
  const box: Box = {
    x: label.x,
    y: round(centre.y - markSize / 2),
    width: size.width,
    height: size.height,
  };
  return { label, leaves, box };
}

function labelHeight(lines: number, roots: number, fontSize: number): number {
  return fontSize * (lines * lineHeight + 0.1 + (roots > 0 ? 0.12 + 0.78 : 0));
}
