import { parseNewEvent } from '@utveckling/domain/event';
import { expect, test } from 'vitest';
import { followedTree } from './fixtures/followed-tree.ts';

const lead = { account: 'lead-1', role: 'lead' } as const;
const member = { account: 'member-1', role: 'member', party: 'amf' } as const;
/** A Tuesday. */
const day = '2026-03-03T';
const before = `${day}07:00:00.000Z`;
const wrote = `${day}08:00:00.000Z`;
const minuteLater = `${day}08:01:10.000Z`;
const paused = { kind: 'status', status: 'paused', reading: 'stated' } as const;

async function aTree() {
  const tree = await followedTree();
  await tree.run(before);
  return tree;
}

test('one who follows a project at once gets a mail when the undo minute is over, not before', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'project', 'fritidsbanken', 'at-once');
  await tree.write('change-1', wrote, lead, [{ text: 'Lokalen är sagd upp.', claim: paused }]);
  await tree.run(`${day}08:00:59.000Z`);
  expect(await tree.mails()).toEqual([]);
  await tree.run(minuteLater);
  await tree.run(`${day}08:02:00.000Z`);
  const [mail, ...more] = await tree.mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    account: 'reader-1',
    subject: 'Nytt om Fritidsbanken',
    due_at: minuteLater,
    text: `Hej!

Fritidsbanken
Skrivet av samordnare, 3 mars 2026 kl. 09.00
- Läge På is: ”Lokalen är sagd upp.”
Läs mer: https://trad.example.org/projekt/fritidsbanken

-- 
Du får det här brevet för att du bevakar Fritidsbanken.
Sluta bevaka: https://trad.example.org/sluta-bevaka#token-reader-1-project
Ändra vad du bevakar: https://trad.example.org/konto
`,
  });
  expect(JSON.parse(mail?.headers ?? '')).toMatchObject({
    'List-Unsubscribe': '<https://trad.example.org/api/follows/stop/token-reader-1-project>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});

test('what was undone is told to nobody', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  await tree.write('change-1', wrote, lead, [{ text: 'Fel frukt.' }]);
  await tree.undo('change-1', `${day}08:00:59.500Z`);
  await tree.run(`${day}09:00:00.000Z`);
  expect(await tree.mails()).toEqual([]);
});

test('the one who made the change gets no mail about it; the others do', async () => {
  const tree = await aTree();
  for (const account of ['lead-1', 'reader-1']) await tree.follow(account, 'all', 'all', 'at-once');
  await tree.write('change-1', wrote, lead, [{ text: 'Vi har fått bidrag.' }]);
  await tree.run(minuteLater);
  expect(await tree.mails()).toMatchObject([{ account: 'reader-1' }]);
});

test('a change of several statements about several fruits is one mail, and each gets only what is followed', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'project', 'fritidsbanken', 'at-once');
  await tree.follow('reader-2', 'all', 'all', 'at-once');
  await tree.follow('reader-2', 'project', 'fritidsbanken', 'at-once');
  await tree.write('change-1', wrote, member, [
    { text: 'Vi har hittat en lokal.' },
    { text: 'Hyran är klar.', claim: { kind: 'decision' } },
    { text: 'Affischen är tryckt.', projects: ['klarsprak'] },
  ]);
  await tree.run(minuteLater);
  const [one, all] = await tree.mails();
  expect(one?.text).toContain('- Anteckning: ”Vi har hittat en lokal.”\n- Beslut: ”Hyran är klar.”');
  expect(one?.text).toContain('Skrivet av ledamot, AMF');
  expect(one?.text).not.toContain('Affischen');
  expect(all?.text).toContain('Affischen är tryckt.');
  expect(all?.text).toContain('för att du bevakar allt i trädet och Fritidsbanken');
  expect(all?.text).toContain('/sluta-bevaka#token-reader-2-all.token-reader-2-project');
  expect(await tree.mails()).toHaveLength(2);
});

test('what was there before one began to follow is not mailed', async () => {
  const tree = await aTree();
  await tree.write('change-1', wrote, lead, [{ text: 'Före.' }]);
  await tree.follow('reader-1', 'all', 'all', 'at-once', `${day}08:00:30.000Z`);
  await tree.run(minuteLater);
  expect(await tree.mails()).toEqual([]);
});

test('an installation that gets this release mails nothing of its old log', async () => {
  const tree = await followedTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once', '2025-01-01T00:00:00.000Z');
  await tree.follow('reader-2', 'all', 'all', 'weekly', '2025-01-01T00:00:00.000Z');
  await tree.run('2026-03-03T08:00:00.000Z');
  await tree.run('2026-03-10T08:00:00.000Z');
  expect(await tree.mails()).toEqual([]);
});

test('the week is one mail on Monday at seven, with all that was said of what is followed', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'weekly');
  await tree.write('change-1', wrote, lead, [{ text: 'Tisdagens nyhet.' }]);
  await tree.write('change-2', '2026-03-04T10:00:00.000Z', lead, [
    { text: 'Annat.', projects: ['klarsprak'] },
  ]);
  await tree.write('change-3', '2026-03-08T10:00:00.000Z', member, [{ text: 'Söndagens nyhet.' }]);
  await tree.run('2026-03-09T05:59:00.000Z');
  expect(await tree.mails()).toEqual([]);
  await tree.run('2026-03-09T06:05:00.000Z');
  await tree.run('2026-03-09T06:06:00.000Z');
  await tree.run('2026-03-16T06:05:00.000Z');
  const [mail, ...more] = await tree.mails();
  expect(more).toEqual([]);
  expect(mail?.subject).toMatch(/^Veckan i trädet: Fritidsbanken och en till$/);
  const places = ['Tisdagens nyhet.', 'Söndagens nyhet.', 'Annat.'].map((words) => mail?.text.indexOf(words));
  expect(places).toEqual([...places].sort((a = 0, b = 0) => a - b));
  expect(places).not.toContain(-1);
});

test('in summer the week’s mail goes at seven too', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'weekly');
  await tree.run('2026-06-29T06:00:00.000Z');
  await tree.write('change-1', '2026-07-01T10:00:00.000Z', lead, [{ text: 'Sommar.' }]);
  await tree.run('2026-07-06T04:59:00.000Z');
  expect(await tree.mails()).toEqual([]);
  await tree.run('2026-07-06T05:02:00.000Z');
  expect(await tree.mails()).toHaveLength(1);
});

test('what was told at once does not come again on Monday; one who changes rhythm in between misses nothing', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'project', 'fritidsbanken', 'at-once');
  await tree.follow('reader-1', 'all', 'all', 'weekly');
  await tree.follow('reader-2', 'project', 'fritidsbanken', 'weekly');
  await tree.write('change-1', wrote, lead, [{ text: 'Vi har en lokal.' }]);
  await tree.run(minuteLater);
  await tree.follow('reader-2', 'project', 'fritidsbanken', 'at-once', `${day}12:00:00.000Z`);
  await tree.run('2026-03-09T06:05:00.000Z');
  expect(await tree.mails()).toMatchObject([
    { account: 'reader-1', subject: 'Nytt om Fritidsbanken' },
    { account: 'reader-2', subject: 'Veckan i trädet: Fritidsbanken' },
  ]);
});

test('a document that is read in is one mail for each follower, however much it holds', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'group', 'ledningsgruppen', 'at-once');
  await tree.follow('reader-2', 'all', 'all', 'at-once');
  const held = parseNewEvent({
    id: 'import-1/1',
    version: 1,
    by: 'secretary-1',
    said: { from: '2026-02-28', to: '2026-02-28', certainty: 'stated' },
    sources: [],
    editorial: 'Prov',
    type: 'meeting.held',
    data: { meeting: '2026-02-28', group: 'ledningsgruppen', title: 'Möte 28 februari 2026' },
  });
  const entries = Array.from({ length: 50 }, (_, index) =>
    parseNewEvent({
      id: `import-1/${index + 2}`,
      version: 1,
      by: 'secretary-1',
      said: { from: '2026-02-28', to: '2026-02-28', certainty: 'stated' },
      sources: [{ source: 'written:import-1', section: 'written:import-1', from: 0, to: 5 }],
      type: 'entry.recorded',
      data: { projects: [index % 2 === 0 ? 'fritidsbanken' : 'klarsprak'], claim: { kind: 'note' } },
    }),
  );
  await tree.append('import-1', wrote, { events: [held, ...entries], text: 'Ord och mera ord' });
  await tree.run(minuteLater);
  const [series, all, ...more] = await tree.mails();
  expect(more).toEqual([]);
  expect(series?.text).toContain(
    '- Nytt protokoll: Möte 28 februari 2026.\nLäs mer: https://trad.example.org/moten/2026-02-28',
  );
  expect(series?.text).toContain('Inlagt i trädet, 3 mars 2026');
  expect(all?.subject).toMatch(/och 2 till$/);
  expect(all?.text).toContain('- Och 17 uppgifter till.');
});

test('an old document that is read again is told to nobody', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  const said = { from: '2026-02-28', to: '2026-02-28', certainty: 'stated' };
  const source = { source: 'written:import-1', section: 'written:import-1', from: 0, to: 3 };
  const entry = (id: string, project: string) =>
    parseNewEvent({
      id,
      version: 1,
      by: 'import',
      change: 'import-1',
      said,
      sources: [source],
      type: 'entry.recorded',
      data: { projects: [project], claim: { kind: 'note' } },
    });
  await tree.append('import-1', wrote, { events: [entry('import-1/1', 'klarsprak')], text: 'Ord' });
  await tree.run(minuteLater);
  expect(await tree.mails()).toHaveLength(1);
  await tree.append('import-2', `${day}09:00:00.000Z`, {
    events: [entry('import-1/2', 'fritidsbanken')],
    text: '',
  });
  await tree.run(`${day}10:00:00.000Z`);
  expect(await tree.mails()).toHaveLength(1);
});

test('a new fruit, a new name and a new branch are news; a new order of the fruits is not', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  const name = (change: string, at: string, data: object) => {
    const common = { version: 1, by: 'editor-1', said: null, sources: [], editorial: 'Prov', change };
    const event = parseNewEvent({ ...common, id: `${change}/1`, type: 'project.named', data });
    return tree.append(change, at, { events: [event], text: '' });
  };
  const fruit = {
    project: 'gemensam-odling',
    name: 'Gemensam odling',
    theme: 'halsa',
    aliases: [],
    order: 90,
  };
  await name('change-1', wrote, fruit);
  await name('change-2', `${day}08:00:01.000Z`, { ...fruit, order: 3 });
  await name('change-3', `${day}08:00:02.000Z`, { ...fruit, name: 'Odling ihop', theme: 'kommunikation' });
  await tree.run(minuteLater);
  const texts = (await tree.mails()).map(({ text }) =>
    text.split('\n').filter((line) => line.startsWith('- ')),
  );
  expect(texts).toHaveLength(2);
  expect(texts[0]).toEqual([expect.stringMatching(/^- Ny frukt på grenen /)]);
  expect(texts[1]).toEqual([
    '- Har bytt namn från Gemensam odling till Odling ihop.',
    expect.stringMatching(/^- Hänger nu på grenen /),
  ]);
});

test('words that are internal, or were erased, are in no mail', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  await tree.write('change-1', wrote, lead, [{ text: 'Ett barn heter något.', claim: { kind: 'decision' } }]);
  const mask = parseNewEvent({
    id: 'mask-1',
    version: 1,
    by: 'secretary-1',
    said: null,
    sources: [{ source: 'written:change-1', section: 'written:change-1', from: 0, to: 21 }],
    type: 'passage.masked',
    data: { meeting: '2017-10-05', subject: 'children' },
  });
  await tree.append('mask-1', `${day}08:00:30.000Z`, { events: [mask], text: '' });
  await tree.run(`${day}09:00:00.000Z`);
  expect(await tree.mails()).toEqual([]);
});

test('somebody’s words do not become HTML', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  await tree.write('change-1', wrote, lead, [{ text: '<script>alert("hej")</script> & mer' }]);
  await tree.run(minuteLater);
  const [mail] = await tree.mails();
  expect(mail?.html).toContain('&lt;script&gt;alert(&quot;hej&quot;)&lt;/script&gt; &amp; mer');
  expect(mail?.html).not.toContain('<script');
  expect(mail?.html).toContain('href="https://trad.example.org/sluta-bevaka#token-reader-1-all"');
});

test('while mail about changes is off nothing is put away, and nothing comes of it when it is on again', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  tree.switchOff();
  await tree.write('change-1', wrote, lead, [{ text: 'Tyst.' }]);
  await tree.run(minuteLater);
  expect(await tree.mails()).toEqual([]);
});

test('two processes that look at the same time put one mail in the outbox', async () => {
  const tree = await aTree();
  await tree.follow('reader-1', 'all', 'all', 'at-once');
  await tree.write('change-1', wrote, lead, [{ text: 'Vi har en lokal.' }]);
  await Promise.all([tree.run(minuteLater), tree.run(minuteLater)]);
  expect(await tree.mails()).toHaveLength(1);
});
