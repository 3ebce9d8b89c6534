import type { State } from '../state.ts';
import type { Grant } from './role.ts';

/** Somebody who wants something: a visitor (no account) or an account with the roles that hold today. */
export type Actor = { account: string | undefined; grants: readonly Grant[] };

export const visitor: Actor = { account: undefined, grants: [] };

/** What an account may act as on a day; a right that was handed for a time is gone after its last day. */
export function actorOf(state: State, account: string, today: string): Actor {
  const granted = [...(state.grants.get(account)?.values() ?? [])].map(({ data }) => data.grant);
  return { account, grants: granted.filter((grant) => grant.role !== 'part-editor' || today <= grant.until) };
}
