import { registersView } from '@utveckling/domain/people/registers-view';
import type { Grant } from '@utveckling/domain/people/role';
import { describe, expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';

const administrator: Grant = { role: 'administrator' };
const words = 'Vi har fått besked om en lokal.';

/** An administrator who has given somebody `grant`, and that somebody. */
async function given(grant: Grant) {
  const app = await peopledApp();
  const admin = await app.person('admin', administrator);
  const other = await app.person('other');
  const answer = await admin.send('role.grant', { account: 'other', grant });
  const roles = () =>
    [...(app.model.archive.state.grants.get('other')?.values() ?? [])].map(({ data }) => data.grant);
  return { ...app, admin, other, answer, roles };
}

describe('a role', () => {
  test('is given by an administrator and holds at once', async () => {
    const { other, answer } = await given({ role: 'lead', projects: ['fritidsbanken'] });
    expect(answer.status).toBe(200);
    expect((await other.send('project.report', { project: 'fritidsbanken', text: words })).status).toBe(200);
    expect((await other.send('project.report', { project: 'klarsprak', text: words })).status).toBe(403);
  });

  test('takes the place of what the same role reached before', async () => {
    const { admin, roles } = await given({ role: 'lead', projects: ['fritidsbanken'] });
    const grant: Grant = { role: 'lead', projects: ['klarsprak'] };
    expect((await admin.send('role.grant', { account: 'other', grant }, { seen: 1 })).status).toBe(200);
    expect(roles()).toEqual([grant]);
  });

  test('is given by nobody else, whatever they may do', async () => {
    const { person, roles } = await given({ role: 'secretary' });
    const editor = await person('editor', { role: 'editor' }, { role: 'secretary' });
    const wish = { account: 'other', grant: administrator };
    expect((await editor.send('role.grant', wish, { seen: 1 })).status).toBe(403);
    expect(
      (await editor.send('role.revoke', { account: 'other', role: 'secretary' }, { seen: 1 })).status,
    ).toBe(403);
    expect(roles()).toEqual([{ role: 'secretary' }]);
  });

  test('can be taken back within a minute, whole', async () => {
    const { admin, answer, roles } = await given({ role: 'editor' });
    const change = String(answer.body['change']);
    expect((await admin.send('change.undo', { change })).status).toBe(200);
    expect(roles()).toEqual([]);
  });

  test('that somebody else changed meanwhile is not overwritten', async () => {
    const { admin } = await given({ role: 'editor' });
    const late = await admin.send(
      'role.grant',
      { account: 'other', grant: { role: 'secretary' } },
      { seen: 0 },
    );
    expect(late).toMatchObject({ status: 409, body: { code: 'stale', revision: 1 } });
  });

  test.each<[string, Grant, string]>([
    ['a party that is not there', { role: 'member', party: 'nobody' }, 'unknown-thing'],
    ['a project that is not there', { role: 'lead', projects: ['nothing'] }, 'unknown-thing'],
    [
      'a day that is over',
      { role: 'part-editor', themes: [], projects: ['klarsprak'], outside: false, until: '2026-11-23' },
      'day-passed',
    ],
    [
      'no part at all',
      { role: 'part-editor', themes: [], projects: [], outside: false, until: '2026-12-31' },
      'nothing-chosen',
    ],
  ])('is refused for %s', async (_, grant, reason) => {
    const { answer, roles } = await given(grant);
    expect(answer).toMatchObject({ status: 422, body: { reason } });
    expect(roles()).toEqual([]);
  });

  test('for a part of the picture ends after its last day', async () => {
    const { other, clock } = await given({
      role: 'part-editor',
      themes: [],
      projects: ['klarsprak'],
      outside: false,
      until: '2026-11-25',
    });
    const report = { project: 'klarsprak', text: words };
    clock.now = new Date('2026-11-25T22:00:00.000Z');
    expect((await other.send('project.report', report)).status).toBe(200);
    clock.now = new Date('2026-11-25T23:30:00.000Z');
    expect((await other.send('project.report', report)).status).toBe(403);
  });
});

describe('the last administrator', () => {
  test('stays one until somebody else is', async () => {
    const { admin, person } = await given({ role: 'editor' });
    const self = { account: 'admin', role: 'administrator' as const };
    expect((await admin.send('role.revoke', self, { seen: 1 })).body['reason']).toBe('last-administrator');
    await person('second', administrator);
    expect((await admin.send('role.revoke', self, { seen: 1 })).status).toBe(200);
    expect((await admin.send('role.revoke', self, { seen: 2 })).status).toBe(403);
  });

  test('does not go with an undo', async () => {
    const { admin, other, answer } = await given(administrator);
    expect(
      (await other.send('role.revoke', { account: 'admin', role: 'administrator' }, { seen: 1 })).status,
    ).toBe(200);
    const undo = await admin.send('change.undo', { change: String(answer.body['change']) });
    expect(undo.body['reason']).toBe('last-administrator');
  });
});

test('the registers name what a role can reach', async () => {
  const { model } = await peopledApp();
  const { projects, themes } = registersView(model.archive);
  expect(projects.map(({ id }) => id)).toContain('fritidsbanken');
  expect(themes.length).toBeGreaterThan(2);
});
