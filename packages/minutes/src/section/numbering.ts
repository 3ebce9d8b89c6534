import type { Line } from '../text/lines.ts';
import type { HeadingForm } from './heading-form.ts';
import { kindOfHeading } from './kind-of-heading.ts';

/** A line that begins with a number, and how much is told before the next such line. */
type Numbered = { index: number; number: number; title: string; told: number };

/**
 * Which numbered lines ("1.", "2)") are headings, by index. They count upwards through the document with words between
 * them; a list inside a matter begins anew, and a list of the agenda has nothing between its lines.
 */
export function numberedHeadings(
  lines: readonly Line[],
  forms: readonly (HeadingForm | undefined)[],
  titleOf: (form: HeadingForm) => string,
): Set<number> {
  const runs = runsOf(numberedLines(lines, forms, titleOf, 1));
  const below = partsOf(numberedLines(lines, forms, titleOf, 2));
  const best = runs.filter(isHeadings).sort((one, other) => weight(other) - weight(one))[0];
  if (best === undefined) return new Set(below);
  const first = best[0]?.index ?? 0;
  const last = best.at(-1)?.index ?? 0;
  const others = runs.filter(
    (run) =>
      run !== best &&
      isHeadings(run) &&
      toldIn(run) > 0 &&
      ((run[0]?.index ?? 0) > last || (run.at(-1)?.index ?? 0) < first),
  );
  return new Set([...[best, ...others].flatMap((run) => run.map(({ index }) => index)), ...below]);
}

function numberedLines(
  lines: readonly Line[],
  forms: readonly (HeadingForm | undefined)[],
  titleOf: (form: HeadingForm) => string,
  level: number,
): Numbered[] {
  const found: Numbered[] = [];
  lines.forEach(({ words }, index) => {
    const form = forms[index];
    if (form?.form === 'number' && form.level === level && form.number !== undefined)
      found.push({ index, number: Number(form.number), title: titleOf(form), told: 0 });
    else if (found.length > 0 && words !== '') {
      const last = found.at(-1);
      if (last !== undefined) last.told += 1;
    }
  });
  return found;
}

/** "7.1", "7.2": headings where most of them have a short title and words under it. */
function partsOf(found: readonly Numbered[]): number[] {
  return found.length > 1 && isHeadings(found) ? found.map(({ index }) => index) : [];
}

/** Lines that count upwards together; one that begins at 1 inside another is a run of its own. */
function runsOf(found: readonly Numbered[]): Numbered[][] {
  const all: Numbered[][] = [];
  let open: Numbered[][] = [];
  for (const line of found) {
    const at = open.findLastIndex((run) => [1, 2].includes(line.number - (run.at(-1)?.number ?? 0)));
    const run = open[at];
    if (run !== undefined) {
      run.push(line);
      open = open.slice(0, at + 1);
    } else if (line.number <= 1 || open.length === 0) {
      const begun = [line];
      all.push(begun);
      open = [...open.slice(-8), begun];
    }
  }
  return all;
}

function isHeadings(run: readonly Numbered[]): boolean {
  const known = run.filter(({ title }) => kindOfHeading(title) !== undefined).length;
  if (run.length === 1)
    return toldIn(run) > 0 && (run[0]?.title.length ?? 0) < 90 && (run[0]?.number ?? 0) <= 1;
  const short = run.filter(({ title }) => title.length <= 90 && !/[.;,]$/.test(title)).length;
  if (toldIn(run) * 2 >= run.length && (short * 2 >= run.length || known > 0)) return true;
  return (
    (known >= 2 && toldIn(run) > 0) ||
    (run.length >= 3 && known > 0 && run.some(({ title }) => title.length > 90))
  );
}

function toldIn(run: readonly Numbered[]): number {
  return run.filter(({ told }) => told > 0).length;
}

function weight(run: readonly Numbered[]): number {
  return toldIn(run) * 2 + run.length;
}
