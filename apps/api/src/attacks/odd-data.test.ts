import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Almighty, almighty, everyCommand } from './almighty.ts';
import { fullSamples } from './full-samples.ts';

let app: Almighty;
beforeAll(async () => {
  app = await almighty();
});

async function position(): Promise<number> {
  await app.model.catchUp();
  return app.model.archive.state.position;
}

/** Sends a body as it is, and holds that the answer gives nothing away. */
async function send(name: string, body: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await app.ask(app.somebody, 'POST', `/api/commands/${name}`, { body, headers });
  const said = await answer.text();
  expect(said.length).toBeLessThan(20_000);
  expect(said).not.toMatch(/node_modules|sqlite|\.ts:\d|\bselect .+ from\b|@example\.org/i);
  expect(said).not.toContain(app.folder);
  return answer.status;
}

describe('data of any shape are refused with a reason and change nothing:', () => {
  test.each(everyCommand)('%s', async (name) => {
    const before = await position();
    const bodies = fc.oneof(
      fc.json(),
      fc.json().map((data) => `{"seen":0,"data":${data}}`),
      fc.string().map((text) => `{"seen":0,"data":${text}}`),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        expect([400, 422]).toContain(await send(name, body));
      }),
      { numRuns: 40 },
    );
    expect(await position()).toBe(before);
    expect(app.faults).toEqual([]);
  });
});

describe('a form with one thing in it that does not belong there breaks nothing:', () => {
  test.each(everyCommand)('%s', async (name) => {
    const sample = (await fullSamples(name, app.one)).at(-1);
    for (const body of spoilt(JSON.stringify(sample))) {
      const before = await position();
      const status = await send(name, `{"seen":0,"data":${body}}`);
      // 403: nobody's change can be undone.
      expect([200, 400, 403, 404, 409, 422]).toContain(status);
      if (status !== 200) expect(await position()).toBe(before);
    }
    expect(app.faults).toEqual([]);
  });
});

test('nothing that was sent changed what every object has', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('isAdministrator' in {}).toBe(false);
});

test('keys that every object has are no fields of a form, nor of its envelope', async () => {
  const before = await position();
  const good = '"project":"klarsprak","text":"Ord."';
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    const hidden = `"${key}":{"isAdministrator":true,"grants":[{"role":"administrator"}]}`;
    expect([key, await send('project.report', `{"seen":0,"data":{${good},${hidden}}}`)]).toEqual([key, 400]);
    expect([key, await send('project.report', `{"seen":0,${hidden},"data":{${good}}}`)]).toEqual([key, 400]);
    const look = `{"setting":{"name":"look","colours":{"${key}":"#000000"}}}`;
    // One of them cannot be a key of what was read at all, so that nothing is left to set.
    const answer = await send('setting.change', `{"seen":0,"data":${look}}`);
    expect([key, answer]).toEqual([key, key === '__proto__' ? 422 : 400]);
  }
  expect(await position()).toBe(before);
});

test('a revision that is no number that can be is refused', async () => {
  const data = '{"project":"klarsprak","text":"Ord."}';
  for (const seen of [
    '-1',
    '1.5',
    '1e400',
    '1e21',
    '"0"',
    '"NaN"',
    'null',
    '[0]',
    'true',
    '9007199254740993',
  ]) {
    expect([seen, await send('project.report', `{"seen":${seen},"data":${data}}`)]).toEqual([seen, 400]);
  }
});

test('a body that is deep or full of faults is refused, in an answer smaller than itself', async () => {
  const before = await position();
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  for (const data of [
    deep('[', ']', 90_000),
    deep('{"a":', '}', 20_000).replace('}', '1}'),
    `{"project":"klarsprak","text":${deep('[', ']', 90_000)}}`,
    `{"theme":"halsa-och-fritid","projects":[${Array.from({ length: 60_000 }, () => '0').join(',')}]}`,
    `{${Array.from({ length: 12_000 }, (_, index) => `"key${index}":0`).join(',')}}`,
  ]) {
    for (const name of ['project.report', 'theme.arrange', 'project.tell'])
      expect(await send(name, `{"seen":0,"data":${data}}`)).toBe(400);
  }
  expect(await position()).toBe(before);
});

const deepArray = '['.repeat(1000) + ']'.repeat(1000);

/** What may stand in the place of a value. */
const odd = [
  'null',
  'true',
  '-1',
  '1e400',
  '9007199254740993',
  '"NaN"',
  '""',
  '"  "',
  '[]',
  '{}',
  '["klarsprak"]',
  '{"__proto__":{"isAdministrator":true}}',
  deepArray,
  '"../../../etc/passwd"',
  '"constructor"',
  '"__proto__"',
  '"\'; drop table events; --"',
  '"\\ud800"',
  `"${'a'.repeat(5000)}"`,
];

/** The data with each of its values, in turn, in the shape of each odd one. */
function spoilt(json: string): string[] {
  const values = [...json.matchAll(/(?<=[:[,])("(?:[^"\\]|\\.)*"(?!:)|-?\d+|true|false|\[\])/g)];
  return values.flatMap(({ 0: value, index }) =>
    odd.map((other) => json.slice(0, index) + other + json.slice(index + value.length)),
  );
}
