import { beginsWithFirstName, isFullName } from '../people/person-name.ts';
import type { Line } from '../text/lines.ts';
import { isHeadLabel, opensListAnywhere } from '../words/line-labels.ts';
import { isNameLine } from '../words/name-line.ts';
import { roleOf } from '../words/people-words.ts';
import { type About, aboutOf } from './about.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import { isMatter, type Opening } from './opening.ts';
import { type Around, isPlainHeading } from './plain-heading.ts';
import type { Reading } from './reading.ts';

/** A bare line that is a heading by what stands around it. */
export function plainOpening(
  line: Line,
  current: Opening | undefined,
  around: Around,
  { register, hasParagraphs, numbered }: Reading,
): Opening | undefined {
  if (line.words.length > 90) return undefined;
  if (current?.kind === 'attendance' && roleOf(line.words) !== undefined) return undefined;
  const about = othersHere(line, current) ?? aboutOf(line.words, register);
  if (about.kind === 'attendance' && isMatter(current) && !opensListAnywhere(line.words)) return undefined;
  const isKnown = about.kind !== 'other' || kindOfHeading(line.words) !== undefined;
  const isSure = isKnown && !(about.projects[0] !== undefined && about.projects[0].likeness < 0.8);
  const seen = about.kind === 'attendance' ? { ...around, isGapBefore: true, isGapAfter: true } : around;
  if (!isPlainHeading(line, seen, isSure)) return undefined;
  if (
    current?.form === 'head' &&
    !isSure &&
    (isHeadLabel(line.words) || about.kind === 'group' || !around.isGapBefore)
  )
    return undefined;
  if (current?.form === 'head' && about.kind === 'group') return undefined;
  if (current?.kind === 'attendance' && !isSure && isNameLine(line.words) && !isApartFromNames(line, around))
    return undefined;
  if (current !== undefined && current.title?.from === line.at) return undefined;
  if (hasParagraphs && !isSure) return undefined;
  if (numbered.size > 1 && !isSure && current?.kind === 'project' && current.form === 'number')
    return undefined;
  return {
    from: line.from,
    form: 'plain',
    level: 2,
    title: { from: line.at, to: line.at + line.words.replace(/\s*:$/, '').length },
    body: line.to,
    ...about,
  };
}

/** "Övriga" under those who were there are people, elsewhere matters. */
function othersHere({ words }: Line, current: Opening | undefined): About | undefined {
  const isOthers = current?.kind === 'attendance' && /^övriga\s*:?$/i.test(words);
  return isOthers ? { kind: 'attendance', projects: [] } : undefined;
}

/** Names stand close; what stands apart from them, over something that is told, is a heading though it looks like a name. */
function isApartFromNames({ words }: Line, { after, isGapBefore }: Around): boolean {
  if (!isGapBefore || after === undefined || /[,(:\t]/.test(words)) return false;
  const isSingle = !isFullName(words) && !beginsWithFirstName(words);
  const isSentence = /[.!?]$/.test(after.words) && after.words.split(/\s+/).length >= 3;
  return after.words.length >= 60 || (isSingle && isSentence);
}
