import type { Actor } from './actor.ts';
import type { Grant, Role } from './role.ts';

/** Whether a role may do a thing to all, or only to what is its own: its party, its projects, its account, a secretary's groups. */
export type Reach = 'any' | 'own';

/** Who may do a thing: each role with its reach; `visitor` is everybody, `person` everybody who has signed in. */
export type Permission = Partial<Record<Role | 'visitor' | 'person', Reach>>;

const everybody = { visitor: 'any' } as const;
const ofOwnAccount = { person: 'own' } as const;
const ofProject = { lead: 'own', 'part-editor': 'own', editor: 'any' } as const;
const anyRole = {
  member: 'any',
  lead: 'any',
  'part-editor': 'any',
  secretary: 'any',
  editor: 'any',
  administrator: 'any',
} as const;
const ofAdministration = { administrator: 'any' } as const;

/** The one table of who may do what, asked by server and client alike. */
export const permissions = {
  /** Reads what is public. */
  'public.read': everybody,
  /** Signs in, out, or stops a subscription with the token from a mail. */
  'sign-in.use': everybody,
  'session.manage': ofOwnAccount,
  'follow.manage': ofOwnAccount,
  'change.undo': ofOwnAccount,
  'file.upload': anyRole,
  /** Sees a file that is part of no change that holds; one that is, is public. */
  'file.see-unsaved': ofOwnAccount,
  'project.report': ofProject,
  'project.describe': ofProject,
  'project.correct': ofProject,
  'project.relate': ofProject,
  'stance.state': { member: 'own', editor: 'any' },
  /** Answers a question, or says who has it. */
  'question.answer': { ...ofProject, secretary: 'own' },
  'project.comment': anyRole,
  'action.take': { member: 'any', lead: 'any', editor: 'any' },
  'project.ask-for-update': anyRole,
  'project.create': { editor: 'any', 'part-editor': 'own' },
  'project.arrange': { editor: 'any', 'part-editor': 'own' },
  'picture.arrange': { editor: 'any' },
  'outside.place': { editor: 'any', 'part-editor': 'own' },
  'meeting.manage': { secretary: 'any' },
  'log.read': anyRole,
  'people.manage': ofAdministration,
  'role.manage': ofAdministration,
  'settings.manage': ofAdministration,
} as const satisfies Record<string, Permission>;
export type Action = keyof typeof permissions;

/** What a thing is about, as far as it decides whose it is. */
export type Target = {
  projects?: readonly string[];
  /** The branches those projects hang on, or are to hang on. */
  themes?: readonly string[];
  party?: string;
  account?: string;
  /** The group, where it is about no project. */
  group?: string;
  /** What stands outside the tree. */
  outside?: boolean;
};

/** Whether the actor may do it; the same answer on a button and on the server. */
export function may(actor: Actor, action: Action, target: Target = {}): boolean {
  const permission: Permission = permissions[action];
  if (permission.visitor === 'any') return true;
  if (actor.account === undefined) return false;
  if (permission.person === 'any') return true;
  if (permission.person === 'own' && target.account === actor.account) return true;
  return actor.grants.some((grant) => {
    const reach = permission[grant.role];
    return reach === 'any' || (reach === 'own' && isOwn(grant, target));
  });
}

/** Whether the actor may do it to anything at all: what a menu shows before it is known to what. */
export function mayAnywhere(actor: Actor, action: Action): boolean {
  const permission: Permission = permissions[action];
  if (permission.visitor !== undefined) return true;
  if (actor.account === undefined) return false;
  return permission.person !== undefined || actor.grants.some(({ role }) => permission[role] !== undefined);
}

/** The grant by which the actor may do it: in whose name it is done. */
export function actingAs(actor: Actor, action: Action, target: Target): Grant | undefined {
  const permission: Permission = permissions[action];
  return actor.grants.find((grant) => {
    const reach = permission[grant.role];
    return reach === 'any' || (reach === 'own' && isOwn(grant, target));
  });
}

function isOwn(grant: Grant, { projects = [], themes = [], party, group, outside }: Target): boolean {
  switch (grant.role) {
    case 'member':
      return party === grant.party;
    case 'lead':
      return projects.length > 0 && projects.every((project) => grant.projects.includes(project));
    case 'part-editor':
      if (outside === true) return grant.outside;
      return isPartOf(projects, grant.projects) || isPartOf(themes, grant.themes);
    case 'secretary':
      return group !== undefined;
    default:
      return false;
  }
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((one) => all.includes(one));
}
