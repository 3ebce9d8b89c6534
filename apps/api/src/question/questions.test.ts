import { groupSchema } from '@utveckling/domain/meeting/meeting-schema';
import { questionsSchema } from '@utveckling/domain/project/questions-schema';
import { parseResponse } from 'hono/client';
import { describe, expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { seededApp } from '../fixtures/seeded-app.ts';
import { writeChange } from '../fixtures/write-change.ts';

const { api } = await seededApp();
const { questions } = await parseResponse(api.questions.$get());
const asked = (words: string) => questions.find(({ entry }) => entry.text.startsWith(words));

test('every question of the minutes is there, the oldest first', () => {
  const days = questions.map(({ entry }) => entry.on);
  expect(days).toEqual(days.toSorted());
  expect(new Set(days)).toEqual(new Set(['2017-01-09', '2017-03-23', '2017-10-05', '2018-04-12']));
  expect(questions.every(({ entry }) => entry.kind === 'question')).toBe(true);
});

test('where the question of IOP lies the minutes call unclear, in these words', () => {
  expect(asked('Kan IOP vara en möjlighet?')).toMatchObject({
    entry: { projects: ['digitalt-utanforskap'] },
    said: { quote: 'Har tidigare pågått en sådan diskussion men lite oklart var frågan ligger.' },
  });
  expect(asked('Kan IOP')?.heldBy).toBeUndefined();
});

test('no holder and no decider is made up where the minutes are silent', () => {
  const silent = asked('Kan en del av finansieringen');
  expect(silent?.entry.claim).toEqual({ kind: 'question' });
  expect(silent).not.toHaveProperty('heldBy');
  expect(silent).not.toHaveProperty('said');
});

test('a question that the next sentence answers is answered by it', () => {
  expect(asked('Vilka representerar arbetsmarknadsförvaltningen bäst')).toMatchObject({
    group: { id: 'ledningsgruppen' },
    answer: { on: '2018-04-12', text: expect.stringMatching(/Gösta, Sandra och Michelle\.$/) },
  });
  expect(questions.filter(({ answer }) => answer !== undefined)).toHaveLength(1);
});

describe('a question on a fruit', () => {
  const words = { project: 'fritidsbanken', kind: 'question' as const, text: 'Vem äger nyckeln?' };

  async function withQuestion() {
    const known = await peopledApp();
    const editor = await known.person('editor', { role: 'editor' });
    await editor.send('project.tell', { ...words, heldBy: 'Klarspråksgruppen' });
    const now = async () =>
      questionsSchema
        .parse(await (await editor.fetch('/api/questions')).json())
        .questions.find(({ entry }) => entry.text === words.text);
    const question = (await now())?.entry.id ?? '';
    return { ...known, editor, now, question };
  }

  test('has the holder that was written, and an answer once somebody gives it', async () => {
    const { editor, now, question, project } = await withQuestion();
    expect(await now()).toMatchObject({ heldBy: 'Klarspråksgruppen' });
    expect(await now()).not.toHaveProperty('answer');
    const answer = { project: 'fritidsbanken', question, text: 'Ria har den.', decided: true as const };
    expect((await editor.send('question.answer', answer)).status).toBe(200);
    expect(await now()).toMatchObject({ answer: { text: 'Ria har den.', claim: { kind: 'decision' } } });
    expect((await editor.send('question.answer', answer)).body['reason']).toBe('already-so');
    const { history } = await project('fritidsbanken');
    const given = history.find(({ answers }) => answers === question);
    expect(history.find(({ id }) => id === question)?.answeredBy).toBe(given?.id);
  });

  test('has its answer as it was put right, and none when that is taken back', async () => {
    const { editor, now, question, project } = await withQuestion();
    const told = await editor.send('question.answer', {
      project: 'fritidsbanken',
      question,
      text: 'Bryggan.',
    });
    const given = (await project('fritidsbanken')).history.find(({ answers }) => answers === question);
    const entry = given?.id ?? '';
    const put = await editor.send('project.correct', { project: 'fritidsbanken', entry, text: 'Ria.' });
    expect(await now()).toMatchObject({ answer: { text: 'Ria.' } });
    for (const { body } of [put, told]) await editor.send('change.undo', { change: String(body['change']) });
    expect(await now()).not.toHaveProperty('answer');
  });

  test('must be one, and of that fruit', async () => {
    const { editor, question } = await withQuestion();
    for (const data of [
      { project: 'klarsprak', question, text: 'Nej.' },
      { project: 'fritidsbanken', question: 'finns-inte', text: 'Nej.' },
    ])
      expect((await editor.send('question.answer', data)).body['reason']).toBe('unknown-thing');
  });
});

describe('a question of a group', () => {
  const words = 'Vem håller i gruppens bild?';
  const group = 'ledningsgruppen';

  async function withGroupQuestion() {
    const known = await peopledApp();
    const { log, model, clock } = known;
    const change = await writeChange({ log, model, now: () => clock.now }, 'test', (made) =>
      made.say([], { kind: 'question' }, made.words(words), { group }),
    );
    const question = `${change}/1`;
    const secretary = await known.person('secretary', { role: 'secretary' });
    const now = async () =>
      questionsSchema
        .parse(await (await secretary.fetch('/api/questions')).json())
        .questions.find(({ entry }) => entry.id === question);
    const seen = async () => (await now())?.place?.revision ?? 0;
    return { ...known, secretary, question, seen, now };
  }

  test('lies with whom the secretary says, the last word counts, and is answered by an entry of the group', async () => {
    const { secretary, question, seen, now, app, clock } = await withGroupQuestion();
    for (const text of ['Klarspråksgruppen', 'Ria']) {
      clock.now = new Date(clock.now.getTime() + 1000);
      const said = await secretary.send('question.place', { group, question, text }, { seen: await seen() });
      expect(said.status).toBe(200);
    }
    expect((await now())?.holders.map(({ text }) => text)).toEqual(['Klarspråksgruppen', 'Ria']);
    const again = { group, question, text: 'Ria' };
    expect((await secretary.send('question.place', again, { seen: await seen() })).body['reason']).toBe(
      'already-so',
    );
    const answer = { group, question, text: 'Gösta gör det.' };
    expect((await secretary.send('question.answer', answer, { seen: 0 })).status).toBe(409);
    expect((await secretary.send('question.answer', answer, { seen: await seen() })).status).toBe(200);
    expect((await now())?.answer?.text).toBe('Gösta gör det.');
    const told: unknown = await (await app.request(`/api/groups/${group}`)).json();
    expect(groupSchema.parse(told).history.map(({ text }) => text)).toContain('Gösta gör det.');
  });

  test('is nothing a secretary may say of a fruit, nor a lead of a group', async () => {
    const { person, secretary, question, seen } = await withGroupQuestion();
    const lead = await person('lead', { role: 'lead', projects: ['fritidsbanken'] });
    const asLead = { group, question, text: 'Ria' };
    expect((await lead.send('question.place', asLead, { seen: await seen() })).status).toBe(403);
    const ofFruit = asked('Kan IOP')?.entry.id ?? '';
    const onFruit = { project: 'digitalt-utanforskap', question: ofFruit, text: 'Ria' };
    expect((await secretary.send('question.answer', onFruit)).status).toBe(403);
    // A fruit's question under a group's name is none of that group's.
    const disguised = { group, question: ofFruit, text: 'Ria' };
    expect((await secretary.send('question.answer', disguised, { seen: await seen() })).body['reason']).toBe(
      'unknown-thing',
    );
  });

  test('is asked in one place: a fruit or a group', async () => {
    const { secretary, question } = await withGroupQuestion();
    for (const place of [{}, { group, project: 'fritidsbanken' }])
      expect((await secretary.send('question.answer', { ...place, question, text: words })).status).toBe(400);
  });
});
