import type { Archive } from '../archive.ts';
import { id, slug } from '../identifier.ts';
import { groupView } from '../people/group-view.ts';
import type { Target } from '../people/permissions.ts';
import { isRefused, type Refused, refused } from '../refusal.ts';
import type { EntryView } from './entry-schema.ts';
import { findProject } from './find-project.ts';
import { projectStream, projectTarget } from './project-target.ts';

/** A question stands in the history of a project or, where it is about none, of a group. */
type QuestionPlace = { project?: string | undefined; group?: string | undefined };

/** What every command about a question names; `isOnePlace` says that there is one of the first two. */
export const questionFields = {
  project: slug.optional(),
  group: slug.optional(),
  /** The entry that is the question. */
  question: id,
};

/** Whether a question's place is one. */
export function isOnePlace({ project, group }: QuestionPlace): boolean {
  return (project === undefined) !== (group === undefined);
}

/** Whose the question is. */
export function questionTarget(archive: Archive, { project, group }: QuestionPlace): Target {
  if (project !== undefined) return projectTarget(archive, { project });
  return group === undefined ? {} : { group };
}

/** The stream that the question stands in. */
export function questionStream({ project, group }: QuestionPlace): string {
  return project === undefined ? `group:${group ?? ''}` : projectStream({ project });
}

/** The question with the history it stands in, or why nothing can be said of it: it is none there, or it has its answer. */
export function findQuestion(
  archive: Archive,
  { project, group, question }: QuestionPlace & { question: string },
): { history: readonly EntryView[] } | Refused {
  const place = project === undefined ? groupView(archive, group ?? '') : findProject(archive, project);
  if (place !== undefined && isRefused(place)) return place;
  const found = place?.history.find((entry) => entry.id === question);
  const isThere = project !== undefined || found?.projects.length === 0;
  if (place === undefined || !isThere || found?.claim.kind !== 'question' || found.correctedBy !== undefined)
    return refused({ reason: 'unknown-thing', thing: question });
  return found.answeredBy === undefined ? place : refused({ reason: 'already-so' });
}

/** Where an entry about the question is told: in the same history. */
export function toldWith({ project, group }: QuestionPlace): { projects: string[]; group?: string } {
  if (project !== undefined) return { projects: [project] };
  return { projects: [], ...(group === undefined ? {} : { group }) };
}
