import type { Range } from '@utveckling/domain/meeting/source';
import type { Register } from '../register.ts';
import { layoutOf } from '../text/layout.ts';
import type { Line } from '../text/lines.ts';
import { aboutOf } from './about.ts';
import { type HeadingForm, headingForm, isUnderline } from './heading-form.ts';
import { isBoldName } from './is-taken.ts';
import { unknownLead } from './lead.ts';
import { linesWithout } from './lines-without.ts';
import { numberedHeadings } from './numbering.ts';
import type { Opening } from './opening.ts';
import { openingAt } from './opening-at.ts';
import type { Reading } from './reading.ts';

/** Where each section of a text begins, in order; the first begins with the text's first words. */
export function openingsOf(text: string, asides: readonly Range[], register: Register): Opening[] {
  const lines = linesWithout(text, asides);
  const forms = withoutLists(
    lines.map((line, index) => (line.words === '' ? undefined : headingForm(line, lines[index + 1]))),
  );
  const titleOf = ({ title }: { title: Range }) => text.slice(title.from, title.to);
  const reading: Reading = {
    text,
    register,
    lines,
    forms,
    numbered: numberedHeadings(lines, forms, titleOf),
    hasParagraphs: forms.filter((form) => form?.form === 'paragraph').length > 1,
    hasLeads: hasLeads(lines, forms, register),
    hasBoldNames: forms.filter((form) => form?.form === 'bold' && isBoldName(form, text)).length > 1,
    width: layoutOf(text).width,
  };
  const openings: Opening[] = [];
  let before: Line | undefined;
  lines.forEach((line, index) => {
    if (line.words === '' || (before !== undefined && isUnderline(line.words) && lines[index - 1] === before))
      return;
    if (before === undefined) openings.push(firstOpening(line, index, reading));
    else {
      const opening = openingAt(index, before, openings, reading);
      if (opening !== undefined) openings.push(opening);
    }
    before = line;
  });
  return openings;
}

/** The document's title opens the head; a text that begins with a matter has none. */
function firstOpening(line: Line, index: number, reading: Reading): Opening {
  const opening = openingAt(index, undefined, [], reading);
  if (opening !== undefined && isMatter(opening, reading.numbered.has(index))) return opening;
  const form = reading.forms[index];
  const isMarked =
    form !== undefined && form.form !== 'number' && form.form !== 'paragraph' && form.rest === '';
  const title = isMarked ? form.title : { from: line.at, to: line.at + line.words.length };
  const isTitle = title.to - title.from <= 200 && title.to > title.from;
  const { group } = aboutOf(
    reading.text.slice(title.from, Math.min(title.to, title.from + 200)),
    reading.register,
  );
  return {
    from: line.from,
    form: 'head',
    level: 0,
    ...(isTitle ? { title } : {}),
    body: isTitle ? line.to : line.at,
    kind: 'head',
    projects: [],
    ...(group === undefined ? {} : { group }),
  };
}

/** Whether a text that begins with it begins with a matter, and not with its title. */
function isMatter({ kind, form, projects }: Opening, isNumbered: boolean): boolean {
  if (isNumbered || form === 'paragraph' || form === 'point') return true;
  if (kind === 'project') return projects.some(({ likeness }) => likeness >= 0.95);
  return kind !== 'other' && kind !== 'group' && kind !== 'agenda' && kind !== 'schedule';
}

/** Where headings are written "== x ==", a "#" begins the item of a list. */
function withoutLists(forms: (HeadingForm | undefined)[]): (HeadingForm | undefined)[] {
  if (!forms.some((form) => form?.form === 'wiki')) return forms;
  return forms.map((form) => (form?.form === 'markdown' ? undefined : form));
}

/** Whether three or more paragraphs or items say with a lead what they are about, and no heading does. */
function hasLeads(
  lines: readonly Line[],
  forms: readonly (HeadingForm | undefined)[],
  register: Register,
): boolean {
  const marked = forms.filter((form) => form !== undefined && form.form !== 'capitals' && form.rest === '');
  if (marked.length > 1) return false;
  return lines.filter((line) => unknownLead(line, register) !== undefined).length >= 3;
}
