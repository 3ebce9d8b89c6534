import * as z from 'zod';
import type { Author } from '../change/command.ts';
import { command } from '../change/command.ts';
import { type NewChange, newChange } from '../change/new-change.ts';
import { id, slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { isOneLine, notOneLine } from '../storable.ts';
import { indicatorRoles } from './event.ts';
import { findProject } from './find-project.ts';
import { measures } from './measures.ts';
import type { ProjectView } from './project-schema.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { shortText, statementText } from './statement-text.ts';
import { statuses } from './status.ts';
import { statusRefusal } from './status-refusal.ts';

const indicatorReport = z.strictObject({
  /** A measure the project has already; a new one is named by its label alone. */
  measure: slug.optional(),
  label: shortText,
  unit: z.string().trim().max(40).refine(isOneLine, notOneLine),
  role: z.enum(indicatorRoles),
  value: z.number().min(-1e12).max(1e12),
});

/** "Uppdatera läget": what has happened and what follows from it, on one screen. */
export const reportSchema = z.strictObject({
  project: slug,
  text: statementText,
  status: z
    .strictObject({
      status: z.enum(statuses),
      /** Where it went, when it took a new way. */
      movedTo: shortText.optional(),
      /** What must be true before a paused project starts again (S24). */
      condition: statementText.optional(),
      review: z.iso.date().optional(),
    })
    .optional(),
  indicators: z.array(indicatorReport).max(10).optional(),
  next: z.strictObject({ text: statementText, due: z.iso.date().optional() }).optional(),
  links: z
    .array(z.strictObject({ title: shortText, url: z.url({ protocol: /^https?$/ }).max(2000) }))
    .max(10)
    .optional(),
  files: z
    .array(z.strictObject({ file: id, title: shortText }))
    .max(10)
    .optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** Updates how a project goes. Refused where the rules for its status say no. */
export const report = command<Report>({
  action: 'project.report',
  schema: reportSchema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, data, author) {
    const project = findProject(archive, data.project);
    if (isRefused(project)) return project;
    const no = data.status && statusRefusal(project, data.status.status);
    if (no !== undefined) return refused(no);
    const change = newChange(author);
    tellWhat(change, data);
    tellNumbers(change, data, project);
    tellNext(change, data, author);
    tellDocuments(change, data);
    return change.decision();
  },
});

function tellWhat(change: NewChange, { project, text, status }: Report): void {
  const words = change.words(text);
  if (status === undefined) {
    change.say([project], { kind: 'note' }, words);
    return;
  }
  const { condition, movedTo, ...held } = status;
  const moved = movedTo === undefined ? {} : { movedTo: change.words(movedTo) };
  change.say([project], { kind: 'status', ...held, ...moved, reading: 'stated' }, words);
  if (condition !== undefined) change.say([project], { kind: 'condition' }, change.words(condition));
}

function tellNumbers(change: NewChange, { project, indicators = [] }: Report, known: ProjectView): void {
  const measureOf = measures(known);
  for (const { measure, label, unit, role, value } of indicators) {
    const words = change.words(`${label}: ${String(value).replace('.', ',')} ${unit}`);
    const labels = {
      label: { ...words, to: words.from + label.length },
      unit: unit === '' ? unit : { ...words, from: words.to - unit.length },
    };
    const claim = { measure: measure ?? measureOf(label), ...labels, role, min: value, max: value };
    change.say([project], { kind: 'indicator', ...claim, exactness: 'exact' }, words);
  }
}

function tellNext(change: NewChange, { project, next }: Report, { acting }: Author): void {
  if (next === undefined) return;
  const due =
    next.due === undefined ? {} : { due: { from: next.due, to: next.due, certainty: 'stated' as const } };
  const parties = acting?.party === undefined ? [] : [acting.party];
  const claim = { kind: 'action' as const, who: [], parties, ownerMissing: false, ...due };
  change.say([project], claim, change.words(next.text));
}

function tellDocuments(change: NewChange, { project, links = [], files = [] }: Report): void {
  for (const { title, ...where } of [...links, ...files]) {
    const words = change.words(title);
    change.say([project], { kind: 'document', title: words, expected: false, ...where }, words);
  }
}
