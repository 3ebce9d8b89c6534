import { organisationOf } from '@utveckling/domain/people/organisation-of';
import { registersView } from '@utveckling/domain/people/registers-view';
import { projectView } from '@utveckling/domain/project/project-view';
import { describe, expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';

async function administered() {
  const app = await peopledApp();
  const admin = await app.person('admin', { role: 'administrator' });
  const registers = () => registersView(app.model.archive);
  const organisation = (id: string) => registers().organisations.find((one) => one.id === id);
  const merge = (from: string, into: string) =>
    admin.send(
      'organisation.merge',
      { organisation: from, into },
      { seen: organisation(from)?.revision ?? 0 },
    );
  return { ...app, admin, registers, organisation, merge };
}

/** Whom the history of a project names as coordinating organisations. */
function coordinating({ model }: Pick<Awaited<ReturnType<typeof administered>>, 'model'>, slug: string) {
  const history = projectView(model.archive, slug)?.history ?? [];
  return history.flatMap(({ claim }) => (claim.kind === 'coordinator' ? [claim.organisations] : []));
}

describe('an organisation', () => {
  test('is registered with other names and its party, and changed later', async () => {
    const { admin, organisation } = await administered();
    const data = { name: 'Föreningen Prov', aliases: ['Prov', ' ', 'Prov'], party: 'brukarorganisationerna' };
    expect((await admin.send('organisation.set', data)).status).toBe(200);
    expect(organisation('foreningen-prov')).toMatchObject({
      name: 'Föreningen Prov',
      aliases: ['Prov'],
      party: 'brukarorganisationerna',
      revision: 1,
    });
    const changed = { organisation: 'foreningen-prov', name: 'Provföreningen', aliases: ['Föreningen Prov'] };
    expect((await admin.send('organisation.set', changed, { seen: 1 })).status).toBe(200);
    expect(organisation('foreningen-prov')).not.toHaveProperty('party');
  });

  test('cannot have a name that is another one’s, and says whose it is', async () => {
    const { admin } = await administered();
    const answer = await admin.send('organisation.set', { name: 'amf', aliases: [] });
    expect(answer).toMatchObject({ status: 422, body: { reason: 'name-used' } });
    expect(String(answer.body['detail'])).toContain('Arbetsmarknadsförvaltningen');
  });

  test('that was merged reads as the one that stays, everywhere, and undoing brings both back', async () => {
    const app = await administered();
    const { admin, organisation, merge, registers } = app;
    const [slug = ''] = organisation('vorta-drom')?.projects ?? [];
    const before = coordinating(app, slug);
    expect(before.flat()).toContain('vorta-drom');
    const answer = await merge('vorta-drom', 'ria');
    expect(answer.status).toBe(200);
    expect(coordinating(app, slug).flat()).not.toContain('vorta-drom');
    for (const named of coordinating(app, slug))
      expect(named.filter((one) => one === 'ria').length).toBeLessThan(2);
    expect(organisation('vorta-drom')?.mergedInto).toBe('ria');
    const open = { organisation: 'vorta-drom', name: 'Annat', aliases: [] };
    expect((await admin.send('organisation.set', open, { seen: 2 })).body['reason']).toBe('unknown-thing');

    expect((await admin.send('change.undo', { change: String(answer.body['change']) })).status).toBe(200);
    expect(coordinating(app, slug)).toEqual(before);
    expect(registers().organisations.filter(({ mergedInto }) => mergedInto !== undefined)).toEqual([]);
  });

  test('that was merged by mistake is parted again when the minute is over', async () => {
    const app = await administered();
    const { admin, organisation, merge, clock } = app;
    const [slug = ''] = organisation('vorta-drom')?.projects ?? [];
    const before = coordinating(app, slug);
    await merge('vorta-drom', 'ria');
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    const seen = organisation('vorta-drom')?.revision ?? 0;
    expect((await admin.send('organisation.part', { organisation: 'vorta-drom' }, { seen })).status).toBe(
      200,
    );
    expect(coordinating(app, slug)).toEqual(before);
  });

  test('is not merged into itself, also not the long way round', async () => {
    const { merge, model } = await administered();
    expect((await merge('ria', 'ria')).body['reason']).toBe('already-so');
    expect((await merge('ria', 'g7')).status).toBe(200);
    expect((await merge('g7', 'ria')).body['reason']).toBe('already-so');
    expect((await merge('bryggan', 'ria')).status).toBe(200);
    expect(organisationOf(model.archive.state, 'bryggan')).toBe('g7');
  });
});

test('a group gets its names and parties', async () => {
  const { admin, registers } = await administered();
  const [group] = registers().groups;
  const { id = '', revision = 0 } = group ?? {};
  const data = { group: id, name: 'Styrgruppen', aliases: ['Ledningsgruppen för prov'], parties: ['sof'] };
  expect((await admin.send('group.set', data, { seen: revision })).status).toBe(200);
  expect(registers().groups.find((one) => one.id === id)).toMatchObject({
    name: 'Styrgruppen',
    parties: ['sof'],
  });
  const unknown = { ...data, parties: ['nobody'] };
  expect((await admin.send('group.set', unknown, { seen: revision + 1 })).body['reason']).toBe(
    'unknown-thing',
  );
});

test('registers are kept by administrators, not by editors', async () => {
  const { person, registers } = await administered();
  const editor = await person('editor', { role: 'editor' }, { role: 'secretary' });
  expect((await editor.send('organisation.set', { name: 'Ny', aliases: [] })).status).toBe(403);
  const { revision: seen } = registers().parties;
  const party = {
    name: 'Fjärde parten',
    shortName: 'FP',
    colour: '#5B2E8A',
    leaf: 'lobed' as const,
    order: 4,
  };
  expect((await editor.send('party.set', party, { seen })).status).toBe(403);
});

test('two who change one organisation at once: the later is shown what the earlier wrote', async () => {
  const { admin, organisation } = await administered();
  const seen = organisation('ria')?.revision ?? 0;
  const change = (name: string) =>
    admin.send('organisation.set', { organisation: 'ria', name, aliases: ['Ria'] }, { seen });
  expect((await change('Ria Hela människan')).status).toBe(200);
  expect(await change('Hela människan')).toMatchObject({
    status: 409,
    body: { code: 'stale', revision: seen + 1, since: [{ texts: ['Ria Hela människan, Ria'] }] },
  });
  expect(organisation('ria')?.name).toBe('Ria Hela människan');
});
