import type { State } from '@utveckling/domain/state';

/** Whether any account is administrator; while none is, a one-time address can make one. */
export function hasAdministrator({ grants }: State): boolean {
  return [...grants.values()].some((roles) => roles.has('administrator'));
}
