import * as z from 'zod';
import type { Archive } from '../archive.ts';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import type { EventOf } from '../event.ts';
import { id, slug } from '../identifier.ts';
import { isInternal } from '../meeting/quote.ts';
import type { Target } from '../people/permissions.ts';
import { isRefused, refused } from '../refusal.ts';
import type { Claim } from './event.ts';
import { findProject } from './find-project.ts';
import type { ProjectView } from './project-schema.ts';
import { projectStream } from './project-target.ts';
import { renamed } from './renamed.ts';
import { stances } from './stance.ts';
import { statementText } from './statement-text.ts';
import { statuses } from './status.ts';
import { statusRefusal } from './status-refusal.ts';

export const correctSchema = z.strictObject({
  project: slug,
  /** The entry that is wrong. */
  entry: id,
  /** How it should read. */
  text: statementText,
  /** What it should say, for an entry that says how it goes. */
  status: z.enum(statuses).optional(),
  /** What it should say, for an entry that says where a party stands. */
  stance: z.enum(stances).optional(),
});
export type Correction = z.infer<typeof correctSchema>;

/**
 * An entry was wrong: a new one says how it should be and names it, told at the day of what it corrects. The old words
 * stay, and so does the text of minutes (domain rule 3).
 */
export const correct = command<Correction>({
  action: 'project.correct',
  schema: correctSchema,
  target: correctedTarget,
  stream: projectStream,
  decide(archive, data, author) {
    const project = findProject(archive, data.project);
    if (isRefused(project)) return project;
    const old = entryOf(archive, data);
    if (old?.said === undefined || old.said === null || isInternal(archive, old)) {
      return refused({ reason: 'unknown-thing', thing: data.entry });
    }
    if (archive.state.corrections.has(old.id)) return refused({ reason: 'already-corrected' });
    const claim = correctedClaim(old.data.claim, data);
    if (claim === undefined) return refused({ reason: 'unknown-thing', thing: data.entry });
    const no = ruleAgainst(project, old, claim);
    if (no !== undefined) return refused(no);
    const change = newChange(author);
    const words = change.words(data.text);
    const more = { corrects: old.id, said: old.said, ...(old.happened && { happened: old.happened }) };
    change.say(old.data.projects, renamed(archive, claim, old, { text: data.text, words }), words, more);
    return change.decision();
  },
});

/** Every project that the entry is about: whoever corrects it must be trusted with all of them. */
function correctedTarget(archive: Archive, data: Correction): Target {
  const projects = [...new Set([data.project, ...(entryOf(archive, data)?.data.projects ?? [])])];
  const themes = projects.flatMap((one) => archive.state.projects.get(one)?.named?.data.theme ?? []);
  return { projects, themes };
}

function entryOf({ state }: Archive, { project, entry }: Correction): EventOf<'entry.recorded'> | undefined {
  return state.projects.get(project)?.entries.find(({ id }) => id === entry);
}

/** The old claim but for what is corrected; none where the entry does not say such a thing. */
function correctedClaim(claim: Claim, { status, stance }: Correction): Claim | undefined {
  if (status !== undefined && claim.kind !== 'status') return undefined;
  if (stance !== undefined && claim.kind !== 'stance') return undefined;
  if (claim.kind === 'status' && status !== undefined && status !== claim.status) {
    return { kind: 'status', status, reading: 'stated' };
  }
  if (claim.kind === 'stance' && stance !== undefined && stance !== claim.stance) {
    return { kind: 'stance', party: claim.party, stance, reading: 'stated' };
  }
  return claim;
}

/** What was read from minutes is recorded as it was; what somebody wrote must be such as the rules let it be written. */
function ruleAgainst(project: ProjectView, old: EventOf<'entry.recorded'>, claim: Claim) {
  if (claim.kind !== 'status' || claim === old.data.claim || old.change === undefined) return undefined;
  const before = { ...project, history: project.history.filter(({ id }) => id !== old.id) };
  return statusRefusal(before, claim.status);
}
