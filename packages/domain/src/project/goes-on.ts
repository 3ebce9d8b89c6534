import type { Status } from './status.ts';

const goingOn: ReadonlySet<Status> = new Set(['trying', 'running', 'spreading', 'harvested']);

/** Whether a project goes on with people in this state: what the three-party rule lets through. */
export function goesOn(status: Status): boolean {
  return goingOn.has(status);
}
