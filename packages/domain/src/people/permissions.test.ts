import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { type Action, may, mayAnywhere, type Permission, permissions, type Target } from './permissions.ts';
import type { Grant } from './role.ts';

const actions = Object.keys(permissions).filter((key): key is Action => key in permissions);
const visitor: Actor = { account: undefined, grants: [] };
const as = (...grants: Grant[]): Actor => ({ account: 'a', grants });
const part: Grant = {
  role: 'part-editor',
  themes: ['halsa'],
  projects: ['klarsprak'],
  outside: false,
  until: '2099-12-31',
};

describe('who may do what', () => {
  it('lets a visitor read and sign in, and nothing else', () => {
    const allowed = actions.filter((action) => may(visitor, action, { projects: ['x'], party: 'p' }));
    expect(allowed).toEqual(['public.read', 'sign-in.use']);
  });

  it('lets whoever signs in mind the own account, and nobody else’s', () => {
    expect(may(as(), 'session.manage', { account: 'a' })).toBe(true);
    expect(may(as(), 'session.manage', { account: 'b' })).toBe(false);
    expect(may(as({ role: 'administrator' }), 'session.manage', { account: 'b' })).toBe(false);
  });

  it('lets a member speak for one party', () => {
    const member = as({ role: 'member', party: 'sof' });
    expect(may(member, 'stance.state', { party: 'sof', projects: ['klarsprak'] })).toBe(true);
    expect(may(member, 'stance.state', { party: 'amf', projects: ['klarsprak'] })).toBe(false);
    expect(may(member, 'project.report', { projects: ['klarsprak'] })).toBe(false);
  });

  it('lets a lead update the projects that are theirs', () => {
    const lead = as({ role: 'lead', projects: ['klarsprak'] });
    expect(may(lead, 'project.report', { projects: ['klarsprak'] })).toBe(true);
    expect(may(lead, 'project.report', { projects: ['klarsprak', 'po-drom'] })).toBe(false);
    expect(may(lead, 'project.report', {})).toBe(false);
  });

  it('lets whoever was handed a part work in that part (S9)', () => {
    expect(may(as(part), 'project.report', { projects: ['klarsprak'], themes: ['kommunikation'] })).toBe(
      true,
    );
    expect(may(as(part), 'project.report', { projects: ['fritidsbanken'], themes: ['halsa'] })).toBe(true);
    expect(may(as(part), 'project.report', { projects: ['po-drom'], themes: ['familj'] })).toBe(false);
    expect(may(as(part), 'outside.place', { outside: true })).toBe(false);
  });

  it('keeps people, roles and settings to administrators, and the minutes to secretaries', () => {
    for (const action of ['people.manage', 'role.manage', 'settings.manage'] as const) {
      const allowed = everyGrant.filter((grant) => may(as(grant), action, { account: 'b' }));
      expect(allowed.map(({ role }) => role)).toEqual(['administrator']);
    }
    const minutes = everyGrant.filter((grant) => may(as(grant), 'meeting.manage'));
    expect(minutes.map(({ role }) => role)).toEqual(['secretary']);
  });

  it('never gives more for less: another role takes nothing away, and no target is wider than any', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actions),
        fc.subarray(everyGrant),
        fc.constantFrom(...everyGrant),
        targets,
        (action, grants, more, target) => {
          if (may(as(...grants), action, target)) expect(may(as(...grants, more), action, target)).toBe(true);
          if (may(as(...grants), action, target)) expect(mayAnywhere(as(...grants), action)).toBe(true);
        },
      ),
    );
  });

  it('is what the table says, for every action and role', () => {
    for (const action of actions) {
      const permission: Permission = permissions[action];
      for (const grant of everyGrant) {
        const isEverybodys = permission.visitor === 'any' || permission.person === 'any';
        const reach = isEverybodys ? 'any' : permission[grant.role];
        expect([action, grant.role, may(as(grant), action, foreign)]).toEqual([
          action,
          grant.role,
          reach === 'any',
        ]);
      }
    }
  });
});

const everyGrant: Grant[] = [
  { role: 'member', party: 'sof' },
  { role: 'lead', projects: ['klarsprak'] },
  part,
  { role: 'secretary' },
  { role: 'editor' },
  { role: 'administrator' },
];

/** Nothing of it belongs to any of the grants. */
const foreign: Target = {
  projects: ['annat'],
  themes: ['annan'],
  party: 'annan',
  account: 'annan',
  outside: true,
};

const targets: fc.Arbitrary<Target> = fc.record(
  {
    projects: fc.subarray(['klarsprak', 'fritidsbanken', 'po-drom']),
    themes: fc.subarray(['halsa', 'familj']),
    party: fc.constantFrom('sof', 'amf'),
    account: fc.constantFrom('a', 'b'),
    outside: fc.boolean(),
  },
  { requiredKeys: [] },
);
