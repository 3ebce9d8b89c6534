import { isFinished, isItem } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { aboutOf } from './about.ts';
import { leadOf } from './lead.ts';
import type { Opening } from './opening.ts';
import type { Around } from './plain-heading.ts';
import type { Reading } from './reading.ts';

/** A paragraph that begins with what it is about: "Klarspråk – …". */
export function leadOpening(
  line: Line,
  openings: readonly Opening[],
  around: Around,
  { register, hasLeads }: Reading,
): Opening | undefined {
  const current = openings.at(-1);
  if (
    current === undefined ||
    (current.kind === 'attendance' && !(hasLeads && (isItem(line.words) || around.isGapBefore)))
  )
    return undefined;
  if (
    !isItem(line.words) &&
    !around.isGapBefore &&
    around.before !== undefined &&
    !isFinished(around.before.words)
  )
    return undefined;
  const over = openings.findLast(({ form }) => form !== 'lead');
  const isRound = over?.kind === 'agenda' || hasLeads;
  const lead = leadOf(line, register, isRound);
  if (lead === undefined) return undefined;
  const about = aboutOf(line.words.slice(lead.title.from - line.at, lead.title.to - line.at), register);
  const [first] = about.projects;
  if (first !== undefined && current.projects.some(({ slug }) => slug === first.slug)) return undefined;
  return { from: line.from, form: 'lead', level: 3, title: lead.title, body: lead.body, ...about };
}
