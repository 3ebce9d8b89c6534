import type { State } from '@utveckling/domain/state';

/** The accounts that coordinate a project: those with a lead's grant for it. */
export function leadsOf({ grants }: State, project: string): string[] {
  return [...grants].flatMap(([account, roles]) => {
    const grant = roles.get('lead')?.data.grant;
    return grant?.role === 'lead' && grant.projects.includes(project) ? [account] : [];
  });
}
