import type { Grant, Role } from '@utveckling/domain/people/role';

/** A role as a form holds it; what another role needs stays while one looks at several. */
export type GrantValues = {
  role: string;
  party: string;
  projects: readonly string[];
  themes: readonly string[];
  outside: boolean;
  until: string;
};

/** No role yet, or what somebody has of it. */
export function grantValues(grant?: Grant): GrantValues {
  const none = { role: '', party: '', projects: [], themes: [], outside: false, until: '' };
  return grant === undefined ? none : { ...none, ...grant };
}

/** The role out of the fields, for its schema to judge; undefined while none is chosen. */
export function grantOf(values: GrantValues): unknown {
  const { role, party, projects, themes, outside, until } = values;
  switch (role) {
    case '':
      return undefined;
    case 'member' satisfies Role:
      return { role, party };
    case 'lead' satisfies Role:
      return { role, projects };
    case 'part-editor' satisfies Role:
      return { role, themes, projects, outside, until };
    default:
      return { role };
  }
}
