import type { CommandData } from '@utveckling/domain/commands';
import { registersView } from '@utveckling/domain/people/registers-view';
import { projectView } from '@utveckling/domain/project/project-view';
import { statusRefusal } from '@utveckling/domain/project/status-refusal';
import { partiesView, treeView } from '@utveckling/domain/tree/tree-view';
import { expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';

type Party = CommandData<'party.set'>;
const fourth: Party = { name: 'Regionen', shortName: 'Regionen', colour: '#5B2E8A', leaf: 'lobed', order: 4 };

async function administered() {
  const app = await peopledApp();
  const admin = await app.person('admin', { role: 'administrator' });
  const seen = () => registersView(app.model.archive).parties.revision;
  const set = (party: Party) => admin.send('party.set', party, { seen: seen() });
  const remove = (party: string) => admin.send('party.remove', { party }, { seen: seen() });
  const parties = () => partiesView(app.model.archive);
  return { ...app, admin, set, remove, parties };
}

test('a party changes its name, colour and leaf, and the tree is drawn with them', async () => {
  const { set, model } = await administered();
  const sof: Party = {
    party: 'sof',
    name: 'Sociala',
    shortName: 'SOC',
    colour: '#123456',
    leaf: 'needle',
    order: 2,
  };
  expect((await set(sof)).status).toBe(200);
  const drawn = treeView(model.archive, 'gemensamma')?.parties.find(({ id }) => id === 'sof');
  expect(drawn).toEqual({
    id: 'sof',
    name: 'Sociala',
    shortName: 'SOC',
    colour: '#123456',
    leaf: 'needle',
    order: 2,
  });
  expect((await set(sof)).body['reason']).toBe('already-so');
});

test('a colour that cannot be seen on the paper is refused, with the numbers', async () => {
  const { set, parties } = await administered();
  const answer = await set({ ...fourth, colour: '#ffe9a0' });
  expect(answer).toMatchObject({ status: 422, body: { reason: 'weak-contrast' } });
  expect(answer.body['detail']).toMatch(/Regionen mot sidan: 1,\d till 1, det behövs 3\./);
  expect(parties()).toHaveLength(3);
});

test('with a fourth party a shared project waits for it too, and it goes again while nothing was said of it', async () => {
  const { set, remove, parties, model } = await administered();
  expect((await set(fourth)).status).toBe(200);
  expect(parties().map(({ id }) => id)).toEqual(['amf', 'sof', 'brukarorganisationerna', 'regionen']);
  const project = projectView(model.archive, 'invanarreportrar');
  const no = project && statusRefusal(project, 'running');
  expect(no?.reason === 'parties-missing' && no.parties.map(({ id }) => id)).toContain('regionen');
  expect((await remove('regionen')).status).toBe(200);
  expect(parties()).toHaveLength(3);
});

test('a party that stands in the history stays, and it is said what rests on it', async () => {
  const { remove, parties } = await administered();
  const answer = await remove('sof');
  expect(answer).toMatchObject({ status: 422, body: { reason: 'still-used' } });
  expect(answer.body['detail']).toContain('Socialförvaltningen');
  expect(answer.body['detail']).toContain('historiken');
  expect(parties()).toHaveLength(3);
});

test('two parties cannot be called the same', async () => {
  const { set } = await administered();
  expect((await set({ ...fourth, shortName: 'sof' })).body['reason']).toBe('name-used');
});
