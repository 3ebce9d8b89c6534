import * as z from 'zod';
import { command } from '../change/command.ts';
import { type NewChange, newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused } from '../refusal.ts';
import type { Claim } from './event.ts';
import { findProject } from './find-project.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { shortText, statementText } from './statement-text.ts';

/** What needs nothing but its words. */
export const plainTellings = [
  'need',
  'offer',
  'practical',
  'constraint',
  'condition',
  'decision',
  'wish',
] as const;

const base = { project: slug, text: statementText };

/** One thing to tell of a project, and what its kind needs beside the words. */
export const telling = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(plainTellings), ...base }),
  /** An open question, who has it, and who may answer it. */
  z.strictObject({
    kind: z.literal('question'),
    ...base,
    heldBy: shortText.optional(),
    decidedBy: shortText.optional(),
  }),
  /** Where the work has been taken up (S17). */
  z.strictObject({ kind: z.literal('spread'), ...base, to: shortText }),
  /** Something one can come to, with its day. */
  z.strictObject({ kind: z.literal('event'), ...base, name: shortText, day: z.iso.date() }),
  /** A larger work outside the tree that it belongs to (S15). */
  z.strictObject({ kind: z.literal('umbrella'), ...base, name: shortText }),
]);
export type Telling = z.infer<typeof telling>;

/** Adds one statement to a project's history. */
export const tellOfProject = command<Telling>({
  action: 'project.report',
  schema: telling,
  target: projectTarget,
  stream: projectStream,
  decide(archive, data, author) {
    const project = findProject(archive, data.project);
    if (isRefused(project)) return project;
    const change = newChange(author);
    const happened =
      data.kind === 'event'
        ? { happened: { from: data.day, to: data.day, certainty: 'stated' as const } }
        : {};
    const words = change.words(data.text);
    change.say([data.project], claimOf(data, change), words, happened);
    return change.decision();
  },
});

function claimOf(data: Telling, change: NewChange): Claim {
  switch (data.kind) {
    case 'question':
      return {
        kind: 'question',
        ...(data.heldBy === undefined ? {} : { heldBy: change.words(data.heldBy) }),
        ...(data.decidedBy === undefined ? {} : { decidedBy: change.words(data.decidedBy) }),
      };
    case 'spread':
      return { kind: 'spread', to: change.words(data.to) };
    case 'event':
    case 'umbrella':
      return { kind: data.kind, name: change.words(data.name) };
    default:
      return { kind: data.kind };
  }
}
