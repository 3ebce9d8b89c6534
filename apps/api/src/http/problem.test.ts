import { fieldSentences as shared } from '@utveckling/domain/field-sentences';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { signInApp } from '../sign-in/fixtures/sign-in-app.ts';
import { englishProblems } from './english-problems.ts';
import { fieldSentences } from './field-sentences.ts';
import { fieldWords } from './field-words.ts';
import { problems } from './problem.ts';

describe('what the API says when it says no', () => {
  test('is in Swedish, with the same in English beside it', async () => {
    const { person } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const status = { status: 'running' as const };
    const { body } = await editor.send('project.report', {
      project: 'invanarreportrar',
      text: 'Nu.',
      status,
    });
    expect(body['detail']).toMatch(/^Alla parter måste vara intresserade/);
    expect(body['en']).toEqual({
      title: 'It cannot be done right now',
      detail: expect.stringMatching(/^Every party must be interested/),
    });
  });

  test('of a field is in both languages, also in the words of the schema itself', async () => {
    const { person } = await peopledApp();
    const editor = await person('editor', { role: 'editor' });
    const { body } = await editor.send('project.report', { project: 'klarsprak', text: 'En\u0000.' });
    const { sv, en } = shared.notStorable;
    expect(body['errors']).toEqual([{ path: 'text', message: sv, en }]);
  });

  test('at sign-in is in both languages, with how many tries are left', async () => {
    const browser = (await signInApp()).browser();
    const { sv, en } = fieldSentences.emailNotWhole;
    expect((await browser.post('/api/sign-in/code', { email: 'namn' })).body).toMatchObject({
      detail: sv,
      en: { detail: en },
      errors: [{ path: 'email', message: sv, en }],
    });
    await browser.post('/api/sign-in/code', { email: 'nobody@example.org' });
    expect((await browser.post('/api/sign-in/with-code', { code: '000000' })).body).toMatchObject({
      detail: expect.stringContaining('Du har 4 försök kvar.'),
      en: { detail: expect.stringContaining('You have 4 tries left.') },
    });
  });

  test('is never the same words in both', () => {
    for (const [code, { title, detail }] of Object.entries(englishProblems)) {
      const swedish = Object.entries(problems).find(([other]) => other === code)?.[1];
      expect([code, title === swedish?.title, detail === swedish?.detail]).toEqual([code, false, false]);
    }
  });
});

test.each([
  [z.string(), 3, 'Här ska det stå text.', 'This must be text.'],
  [z.string().min(1), '', 'Här ska det vara minst 1 tecken.', 'This must be at least 1 character.'],
  [z.array(z.string()).min(2), [''], 'Här ska det vara minst 2 saker.', 'This must be at least 2 things.'],
  [z.number().max(5), 6, 'Här ska det vara högst 5.', 'This must be at most 5.'],
  [z.enum(['a', 'b']), 'c', 'Här ska det stå något av: a, b.', 'This must be one of: a, b.'],
  [z.strictObject({}), { x: 1 }, 'Det här ska inte vara med: x.', 'This does not belong here: x.'],
  [
    z.iso.date(),
    '2026-02-30',
    'Skriv en dag som finns, till exempel 2026-03-14.',
    'Write a day that exists, for example 2026-03-14.',
  ],
])('a field that does not fit is told in plain words (%#)', (schema, value, sv, en) => {
  const issue = schema.safeParse(value).error?.issues[0];
  expect(issue && fieldWords(issue)).toEqual({ sv, en });
});
