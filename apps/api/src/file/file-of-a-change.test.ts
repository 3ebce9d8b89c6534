import { expect, test } from 'vitest';
import * as z from 'zod';
import { administeredApp } from '../people/fixtures/administered-app.ts';
import { photo } from './fixtures/tagged-images.ts';

test('a file is for all once it is saved with a report, and no more when the report is undone', async () => {
  const { app, admin, signIn } = await administeredApp({ mail: false });
  const [account = { id: '' }] = await signIn.accounts.list();
  await admin.command('role.grant', { account: account.id, grant: { role: 'editor' } }, 1);
  const { id } = z.object({ id: z.string() }).parse((await admin.upload(photo(), 'lokalen.jpg')).body);
  const seen = async () => (await app.request(`/api/files/${id}`)).status;
  expect(await seen()).toBe(404);

  const project = z
    .object({ revision: z.number() })
    .parse(await (await app.request('/api/projects/klarsprak')).json());
  const files = [{ file: id, title: 'Lokalen' }];
  const report = { project: 'klarsprak', text: 'Så ser lokalen ut.', files };
  const saved = await admin.command('project.report', report, project.revision);
  expect(saved.status).toBe(200);
  expect(await seen()).toBe(200);

  const { change } = z.object({ change: z.string() }).parse(saved.body);
  expect((await admin.command('change.undo', { change })).status).toBe(200);
  expect(await seen()).toBe(404);
});

test('a file that somebody else sent is refused, and nothing is saved', async () => {
  const { app, admin, model, signIn } = await administeredApp({ mail: false });
  const [account = { id: '' }] = await signIn.accounts.list();
  await admin.command('role.grant', { account: account.id, grant: { role: 'editor' } }, 1);
  const project = z
    .object({ revision: z.number() })
    .parse(await (await app.request('/api/projects/klarsprak')).json());
  const before = model.revision;
  const files = [{ file: '0b6c7a52-0000-4000-8000-000000000000', title: 'Gissad' }];
  const report = { project: 'klarsprak', text: 'Så ser lokalen ut.', files };
  expect((await admin.command('project.report', report, project.revision)).status).toBe(422);
  await model.catchUp();
  expect(model.revision).toBe(before);
});
