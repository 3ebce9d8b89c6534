import { projectView } from '@utveckling/domain/project/project-view';
import { isUnreported } from '@utveckling/domain/project/unreported';
import { expect, test } from 'vitest';
import { followApp } from './fixtures/follow-app.ts';

async function silentFruit() {
  const app = await followApp();
  const { archive } = app.model;
  const slugs = [...archive.state.projects.keys()].filter((slug) => {
    const project = projectView(archive, slug);
    return project !== undefined && isUnreported(project, project.meetings, project.silentMeetings);
  });
  const [slug = ''] = slugs;
  return { ...app, slug, path: `/api/projects/${slug}/ask-for-update` };
}

const askedInMarch = { status: 409, body: { code: 'already-asked' } };

test('a member asks those who coordinate a silent fruit, and is told how many were asked', async () => {
  const { ask, mails, leads, slug, path, model } = await silentFruit();
  leads[slug] = ['lead-1', 'lead-2'];
  expect(await ask('member-1', 'GET', path)).toMatchObject({ body: { coordinators: 2, asked: null } });
  expect(await ask('member-1', 'POST', path)).toMatchObject({
    status: 200,
    body: { coordinators: 2, asked: '2026-03-03T09:00:00.000Z' },
  });
  const name = model.archive.state.projects.get(slug)?.named?.data.name;
  expect(await mails()).toMatchObject([
    { account: 'lead-1', subject: `Hur går det med ${name}?` },
    { account: 'lead-2', subject: `Hur går det med ${name}?` },
  ]);
  const [mail] = await mails();
  expect(mail?.text).toContain(`Öppna frukten och uppdatera läget: https://trad.example.org/projekt/${slug}`);
  expect(mail?.text).toMatch(/möten har gått utan att något har sagts/);
});

test('a fruit is asked about once a week, whoever asks, also when two ask at the same time', async () => {
  const { ask, mails, leads, slug, path, clock } = await silentFruit();
  leads[slug] = ['lead-1'];
  const both = await Promise.all([ask('member-1', 'POST', path), ask('member-2', 'POST', path)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  clock.now = new Date('2026-03-10T08:59:59.000Z');
  expect(await ask('member-2', 'POST', path)).toMatchObject({
    ...askedInMarch,
    body: { detail: 'Någon bad om en uppdatering 3 mars. Vänta minst en vecka innan ni ber igen.' },
  });
  expect(await mails()).toHaveLength(1);
  clock.now = new Date('2026-03-10T09:00:01.000Z');
  expect(await ask('member-2', 'GET', path)).toMatchObject({ body: { asked: null } });
  expect(await ask('member-2', 'POST', path)).toMatchObject({ status: 200 });
  expect(await mails()).toHaveLength(2);
});

test('where nobody coordinates, or only the one who asks does, the answer says so and nothing is kept', async () => {
  const { ask, mails, leads, slug, path } = await silentFruit();
  const nobody = { status: 422, body: { code: 'nobody-coordinates' } };
  expect(await ask('member-1', 'POST', path)).toMatchObject(nobody);
  leads[slug] = ['member-1'];
  expect(await ask('member-1', 'POST', path)).toMatchObject(nobody);
  expect(await ask('member-1', 'GET', path)).toMatchObject({ body: { coordinators: 0, asked: null } });
  expect(await mails()).toEqual([]);
});

test('a fruit that was spoken of at the last meeting is not asked about', async () => {
  const { ask, leads, write, slug, path } = await silentFruit();
  leads[slug] = ['lead-1'];
  await write('change-1', '2026-03-02T09:00:00.000Z', { account: 'lead-1', role: 'lead' }, [
    { text: 'Det går bra.', projects: [slug] },
  ]);
  expect(await ask('member-1', 'POST', path)).toMatchObject({
    status: 422,
    body: { code: 'not-unreported' },
  });
});

test('only those who may, from a page of ours, about a fruit that exists', async () => {
  const { ask, leads, slug, path } = await silentFruit();
  leads[slug] = ['lead-1'];
  expect(await ask(undefined, 'POST', path)).toMatchObject({ status: 401 });
  expect(await ask('visitor-1', 'POST', path)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await ask('visitor-1', 'GET', path)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  const foreign = { origin: 'https://annan.example.org' };
  expect(await ask('member-1', 'POST', path, undefined, foreign)).toMatchObject({ status: 403 });
  expect(await ask('member-1', 'POST', '/api/projects/finns-inte/ask-for-update')).toMatchObject({
    status: 404,
  });
});

test('a server that sends no mail says so', async () => {
  const { ask } = await followApp({ isMailSetUp: false });
  expect(await ask('member-1', 'POST', '/api/projects/fritidsbanken/ask-for-update')).toMatchObject({
    status: 503,
    body: { code: 'mail-not-set-up' },
  });
});
