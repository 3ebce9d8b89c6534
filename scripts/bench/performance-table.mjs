import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const file = join(root, 'docs/performance.md');
const [begin, end] = ['<!-- figures -->', '<!-- /figures -->'];

/** Whether a figure keeps its limit; one without a limit always does. */
export function isKept({ ratio, atMost = Number.POSITIVE_INFINITY, atLeast = 0 }) {
  return ratio <= atMost && ratio >= atLeast;
}

/** Writes the figures into docs/performance.md, between its two marks. */
export function writeTable(figures) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `${begin}\n${end}\n`;
  const lines = figures.map(
    (figure) =>
      `| ${figure.what} | ${figure.measured} | ${figure.ratio.toFixed(2)} ${figure.of} | ${limitOf(figure)} |`,
  );
  const table = ['| what | measured | ratio | limit |', '|---|---|---|---|', ...lines].join('\n');
  writeFileSync(
    file,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${table}\n${text.slice(text.indexOf(end))}`,
  );
}

export function limitOf({ atMost, atLeast, ...figure }) {
  if (atMost === undefined && atLeast === undefined) return 'reported';
  const limit = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
  return isKept({ atMost, atLeast, ...figure }) ? limit : `${limit} **missed**`;
}
