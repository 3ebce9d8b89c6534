import type { LoggedEvent } from '@utveckling/domain/event';
import { roles } from '@utveckling/domain/people/role';
import * as z from 'zod';

/** What an open page is told of a change: what to look at again, and who made it, by role and party. */
export const liveChangeSchema = z.object({
  /** The position of the change's last event: where to go on after a break. */
  position: z.number(),
  at: z.string(),
  change: z.string().optional(),
  role: z.enum(roles).optional(),
  party: z.string().optional(),
  kinds: z.array(z.string()),
  projects: z.array(z.string()),
});
export type LiveChange = z.infer<typeof liveChangeSchema>;

/** Events in log order as changes: what was written together is one. */
export function liveChanges(events: readonly LoggedEvent[]): LiveChange[] {
  const changes: LiveChange[] = [];
  let together: string | undefined;
  for (const event of events) {
    const key = event.change ?? `${event.by} ${event.recordedAt}`;
    const last = changes.at(-1);
    if (last !== undefined && together === key) addTo(last, event);
    else changes.push(changeOf(event));
    together = key;
  }
  return changes;
}

function changeOf(event: LoggedEvent): LiveChange {
  const { position, recordedAt: at, change, acting } = event;
  const made: LiveChange = {
    position,
    at,
    ...(change === undefined ? {} : { change }),
    ...acting,
    kinds: [],
    projects: [],
  };
  addTo(made, event);
  return made;
}

function addTo(change: LiveChange, event: LoggedEvent): void {
  change.position = event.position;
  if (!change.kinds.includes(event.type)) change.kinds.push(event.type);
  for (const project of projectsOf(event)) {
    if (!change.projects.includes(project)) change.projects.push(project);
  }
}

/** A correction or undoing concerns the project whose stream it is in. */
function projectsOf(event: LoggedEvent): string[] {
  const ofStream = event.stream.startsWith('project:') ? [event.stream.slice('project:'.length)] : [];
  return event.type === 'entry.recorded' ? [...new Set([...ofStream, ...event.data.projects])] : ofStream;
}
