import { commands } from '@utveckling/domain/commands';
import { beforeAll, describe, expect, test } from 'vitest';
import { otherRoutes } from '../http/route-permissions.ts';
import { type Almighty, almighty, everyCommand } from './almighty.ts';
import { fullSamples } from './full-samples.ts';
import { type TextField, textFields, withWords } from './text-fields.ts';

const script = (mark: number) =>
  `</script><script>alert(${mark})</script><img src=x onerror=alert(${mark})>"'`;
const shortScript = (mark: number) => `<svg onload=alert(${mark})>`;
const spoken: string[] = [];

let app: Almighty;
beforeAll(async () => {
  app = await almighty();
});

/** Words that are another one's in no other field. */
function scriptFor({ most }: TextField): string {
  const words = most < script(1000).length ? shortScript(spoken.length) : script(spoken.length);
  spoken.push(words);
  return words;
}

const position = async () => {
  await app.model.catchUp();
  return app.model.archive.state.position;
};

describe('script in every text field is taken as the words it is:', () => {
  test.each(everyCommand)('%s', async (name) => {
    const fields = textFields(commands[name].schema, script(1));
    const filled = new Set<string>();
    for (const sample of await fullSamples(name, app.one)) {
      const data = withWords(sample, fields, (field) => {
        filled.add(field.path);
        return scriptFor(field);
      });
      const answer = await app.command(name, data);
      expect([await answer.text(), answer.status]).toEqual([expect.any(String), 200]);
    }
    expect([...filled].sort()).toEqual(fields.map(({ path }) => path).sort());
  });
});

test('words that were written with script in them come back letter by letter', async () => {
  const read = await app.ask(app.somebody, 'GET', '/api/log.json');
  const log = JSON.stringify(await read.json());
  const missing = spoken.filter((words) => !log.includes(JSON.stringify(words).slice(1, -1)));
  expect(spoken.length).toBeGreaterThan(40);
  // The log of changes does not repeat the names of people, other names and settings; all else must stand in it.
  expect(missing.filter((words) => !isHeld(words))).toEqual([]);
});

test('no answer that holds them is one a browser would run', async () => {
  let holding = 0;
  for (const route of Object.keys(otherRoutes)) {
    const [method = '', pattern = ''] = route.split(' ');
    if (method !== 'GET' || pattern === '/api/live') continue;
    const path = pattern.replace(':slug', 'klarsprak').replace(':id', 'gemensamma').replace(/:\w+/, 'x');
    const answer = await app.ask(app.somebody, 'GET', path === '/api/search' ? `${path}?q=alert` : path);
    const body = await answer.text();
    if (body === '') continue;
    expect([path, answer.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    if (!/<(svg|img|script)/.test(body)) continue;
    const type = answer.headers.get('content-type') ?? '';
    const isDocs = path === '/api/docs';
    expect([path, type]).toEqual([
      path,
      isDocs
        ? 'text/html; charset=utf-8'
        : expect.stringMatching(/^(application\/(problem\+)?json|text\/csv; charset=utf-8)$/),
    ]);
    if (isDocs) expect(body).not.toContain('alert(');
    else holding += 1;
  }
  expect(holding).toBeGreaterThan(5);
});

test('a link leads to the web, and to nothing else', async () => {
  const sample = { project: 'klarsprak', text: 'Se länken.' };
  const links = (url: string) => ({ ...sample, links: [{ title: 'Länk', url }] });
  const before = await position();
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/api/sign-out',
  ]) {
    expect([url, (await app.command('project.report', links(url))).status]).toEqual([url, 400]);
  }
  expect(await position()).toBe(before);
  expect((await app.command('project.report', links('https://example.org/"><script>'))).status).toBe(200);
});

describe('what cannot be stored or shown is refused in every text field, and nothing is written:', () => {
  test.each(everyCommand)('%s', async (name) => {
    const fields = textFields(commands[name].schema, 'Ord');
    for (const sample of await fullSamples(name, app.one)) {
      const before = await position();
      for (const { path } of fields) {
        for (const odd of ['a\u0000b', 'a\ud800b', 'a\udc00b', 'a\u001bb', 'a\u0085b', 'x'.repeat(150_000)]) {
          let isPut = false;
          const data = withWords(sample, fields, (field, was) => {
            if (field.path !== path) return was;
            isPut = true;
            return odd;
          });
          if (!isPut) continue;
          const answer = await app.command(name, data);
          expect([path, odd.slice(0, 3), answer.status]).toEqual([path, odd.slice(0, 3), 400]);
        }
      }
      expect(await position()).toBe(before);
    }
  });
});

test('a name does not turn the words beside it', async () => {
  for (const turn of ['\u202e', '\u2066', '\u2028']) {
    for (const [name, data] of [
      ['tree.set', { name: `Träd ${turn}a`, sentence: 'Ett prov.' }],
      ['theme.set', { name: `Gren ${turn}a` }],
      ['group.set', { name: `Grupp ${turn}a`, aliases: [], parties: [] }],
      ['organisation.set', { name: 'Föreningen', aliases: [`F${turn}a`] }],
      ['setting.change', { setting: { name: 'mail', senderName: `T${turn}`, tellFollowers: true } }],
    ] as const) {
      expect([name, (await app.command(name, data)).status]).toEqual([name, 400]);
    }
  }
});

test('what is called like a part of the language is called so, and all goes on', async () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    for (const [command, data] of [
      ['theme.set', { name }],
      ['tree.set', { name, sentence: 'Ett prov.' }],
      ['organisation.set', { name, aliases: [`${name} 2`] }],
      ['group.set', { name, aliases: [], parties: [] }],
      ['party.set', { name, shortName: name, colour: '#7a1f1f', leaf: 'oval', order: 9 }],
    ] as const) {
      expect([name, command, (await app.command(command, data)).status]).toEqual([name, command, 200]);
    }
    const theme = name === '__proto__' ? 'proto' : name.toLowerCase();
    const trees = [{ tree: theme, grade: 'own' }];
    const fruit = { name, theme, trees, status: 'idea', text: name };
    expect((await app.command('project.create', fruit)).status).toBe(200);
    const telling = { project: theme, kind: 'need', text: name };
    expect((await app.command('project.tell', telling)).status).toBe(200);
    for (const path of [
      `/api/projects/${theme}`,
      `/api/trees/${theme}`,
      `/api/groups/${theme}`,
      `/api/search?q=${name}`,
      '/api/picture',
      '/api/log.csv',
      '/api/registers',
    ]) {
      const answer = await app.ask(app.somebody, 'GET', path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).not.toContain('[native code]');
    }
  }
  expect(app.faults).toEqual([]);
});

/** Whether it is kept where the log of changes only names the thing. */
function isHeld(words: string): boolean {
  const { state, texts } = app.model.archive;
  const named = [...state.settings.values(), ...state.organisations.values(), ...state.groups.values()];
  const held = JSON.stringify(named).includes(JSON.stringify(words).slice(1, -1));
  return held || [...texts.values()].some((text) => text.split('\n').includes(words));
}
