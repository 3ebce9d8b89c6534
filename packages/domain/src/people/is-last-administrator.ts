import type { State } from '../state.ts';

/** Whether an account is administrator and no other one is. */
export function isLastAdministrator({ grants }: Pick<State, 'grants'>, account: string): boolean {
  const administrators = [...grants].filter(([, roles]) => roles.has('administrator')).map(([one]) => one);
  return administrators.length === 1 && administrators[0] === account;
}
