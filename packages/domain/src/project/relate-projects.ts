import * as z from 'zod';
import type { Archive } from '../archive.ts';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused, refused } from '../refusal.ts';
import { type EntryKind, relationKinds } from './event.ts';
import { findProject } from './find-project.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { statementText } from './statement-text.ts';

const schema = z.discriminatedUnion('relation', [
  /** The wish that two fruits hang nearer each other (S5); two that were dragged together need no more words. */
  z.strictObject({
    relation: z.literal('near'),
    project: slug,
    to: slug,
    text: statementText.optional(),
  }),
  z.strictObject({
    relation: z.enum(relationKinds).exclude(['near']),
    project: slug,
    to: slug,
    text: statementText,
  }),
]);
export type ProjectRelation = z.infer<typeof schema>;

/** Says that a project belongs with another, and how. */
export const relateProjects = command<ProjectRelation>({
  action: 'project.relate',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, data, author) {
    const project = findProject(archive, data.project);
    if (isRefused(project)) return project;
    const other = findProject(archive, data.to);
    if (isRefused(other)) return other;
    if (data.to === data.project) return refused({ reason: 'unknown-thing', thing: data.to });
    if (isRelated(archive, data)) return refused({ reason: 'already-so' });
    const change = newChange(author);
    const words = change.words(data.text ?? `${project.name} närmare ${other.name}`);
    const claim = { kind: 'relation' as const, to: data.to, relation: data.relation };
    change.say([data.project], { ...claim, reading: 'stated' }, words);
    return change.decision();
  },
});

/** Being near or related goes both ways; the others have a direction. */
function isRelated({ state }: Archive, { project, to, relation }: ProjectRelation): boolean {
  const states = (from: string, about: string) =>
    state.projects.get(from)?.entries.some(({ id, data: { claim, projects } }) => {
      const isSame = claim.kind === kind && claim.relation === relation && claim.to === about;
      return isSame && projects[0] === from && !state.corrections.has(id);
    }) ?? false;
  const isMutual = relation === 'near' || relation === 'related';
  return states(project, to) || (isMutual && states(to, project));
}

const kind = 'relation' satisfies EntryKind;
