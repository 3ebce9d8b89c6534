import type { Opening } from './opening.ts';

/** How many sections back one is looked for: more than minutes have, so that no text makes it slow. */
const farthest = 500;

/** The section (by index) that a section lies under, or undefined. */
export function parentOf(index: number, openings: readonly Opening[], text: string): number | undefined {
  const opening = openings[index];
  const before = openings[index - 1];
  if (opening === undefined || before === undefined) return undefined;
  if (opening.form === 'untitled') return headOf(openings);
  if (opening.kind === 'attendance')
    return index < farthest && openings.slice(1, index).every(({ kind }) => kind === 'attendance')
      ? headOf(openings)
      : undefined;
  if (isNumbered(opening)) return opening.level > 1 ? lastBelow(index, openings, opening.level) : undefined;
  const numbered = lastWhere(index, openings, isNumbered);
  if (opening.form === 'lead') {
    const over = lastWhere(index, openings, ({ form }) => form !== 'lead');
    return over !== undefined && isUmbrella(openings[over]) ? over : undefined;
  }
  if (opening.form === 'markdown' || opening.form === 'wiki' || opening.form === 'underlined')
    return lastBelow(index, openings, opening.level);
  if (numbered !== undefined) return isEndOfMinutes(opening) ? undefined : numbered;
  return underRound(index, opening, openings, text);
}

/** Without numbers: projects right after a round are its parts; the agenda of a group is the group's. */
function underRound(
  index: number,
  opening: Opening,
  openings: readonly Opening[],
  text: string,
): number | undefined {
  if (opening.kind === 'agenda' || opening.form === 'label') {
    const before = openings[index - 1];
    if (before?.kind === 'group' || before?.kind === 'next-meeting') return groupOver(index, openings);
    return undefined;
  }
  if (opening.kind !== 'project' && opening.form !== 'link') return undefined;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at -= 1) {
    const over = openings[at];
    if (over?.kind === 'agenda') {
      const isFirst = text.slice(over.body, openings[at + 1]?.from).trim() === '' || hasParts(at, openings);
      return isFirst ? at : undefined;
    }
    if (over?.kind !== 'project' && over?.form !== 'link' && over?.form !== 'lead') return undefined;
  }
  return undefined;
}

function hasParts(at: number, openings: readonly Opening[]): boolean {
  return openings[at + 1]?.form === 'lead';
}

function groupOver(index: number, openings: readonly Opening[]): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = openings[at]?.kind;
    if (kind === 'group') return at;
    if (kind !== 'next-meeting' && kind !== 'agenda') return undefined;
  }
  return undefined;
}

function isNumbered({ form, number }: Opening): boolean {
  if (form === 'bold') return number !== undefined;
  return form === 'number' || form === 'paragraph' || form === 'point';
}

function isUmbrella(opening: Opening | undefined): boolean {
  return opening?.kind === 'agenda' || opening?.kind === 'other';
}

function isEndOfMinutes({ form, kind }: Opening): boolean {
  return form === 'label' && kind !== 'attendance';
}

function headOf(openings: readonly Opening[]): number | undefined {
  return openings[0]?.form === 'head' ? 0 : undefined;
}

function lastWhere(
  index: number,
  openings: readonly Opening[],
  is: (opening: Opening) => boolean,
): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - farthest); at -= 1) {
    const opening = openings[at];
    if (opening !== undefined && is(opening)) return at;
  }
  return undefined;
}

/** The last with a mark of a lower level: "##" over "###". */
function lastBelow(index: number, openings: readonly Opening[], level: number): number | undefined {
  return lastWhere(
    index,
    openings,
    ({ form, level: other }) => form !== 'lead' && form !== 'label' && form !== 'head' && other < level,
  );
}
