import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseNewEvent } from '@utveckling/domain/event';
import { expect, test } from 'vitest';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

const events = seedEvents();

test('every event is an event of the log', () => {
  for (const event of events) expect(parseNewEvent(event)).toEqual(event);
});

test('no id stands twice, and the same seeds give the same events', () => {
  const ids = events.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(seedEvents()).toEqual(events);
});

test('the five files are there with their meeting and hash', () => {
  expect(readdirSync(new URL('../minutes', import.meta.url)).sort()).toEqual(
    seedTexts()
      .map(({ file }) => file)
      .sort(),
  );
  for (const { source, meeting, file, text } of seedTexts()) {
    const bytes = readFileSync(new URL(`../minutes/${file}`, import.meta.url));
    expect(bytes.toString('utf8')).toBe(text);
    const added = events.find((event) => event.type === 'source.added' && event.data.source === source);
    expect(added?.data).toMatchObject({
      meeting,
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
});

test('what the meeting of 23 March told stands in both its files, 000 first', () => {
  for (const event of events) {
    const sources = [...new Set(event.sources.map(({ source }) => source))];
    if (sources.includes('001')) expect(sources.indexOf('000')).toBe(sources.indexOf('001') - 1);
    if (sources.includes('000')) expect(sources).toContain('001');
  }
});

test('every place lies within its section', () => {
  const sections = new Map(
    events.flatMap((event) => (event.type === 'section.found' ? [[event.data.section, event.sources]] : [])),
  );
  for (const { id, sources } of events)
    for (const { source, section, from, to } of sources) {
      const whole = sections.get(section)?.find((place) => place.source === source);
      expect(whole !== undefined && whole.from <= from && from < to && to <= whole.to, id).toBe(true);
    }
});

test('every entry belongs to a project or a group, and a relation begins with the project it is from', () => {
  const projects = events.flatMap((event) => (event.type === 'project.named' ? [event.data.project] : []));
  expect(projects).toHaveLength(17);
  for (const event of events) {
    if (event.type !== 'entry.recorded') continue;
    expect(event.data.projects.length > 0 || event.data.group !== undefined).toBe(true);
    for (const project of event.data.projects) expect(projects).toContain(project);
    if (['status', 'stance'].includes(event.data.claim.kind)) expect(event.data.group).toBeUndefined();
    if (event.data.claim.kind === 'relation') expect(event.data.projects[0]).not.toBe(event.data.claim.to);
  }
});

test('sixteen fruits hang in the shared tree, nine of them shared, and seven in that of socialförvaltningen', () => {
  const hung = events.flatMap((event) => (event.type === 'project.hung' ? [event.data] : []));
  const inTree = (tree: string, grade: string) =>
    hung.filter((one) => one.tree === tree && one.grade === grade).map(({ project }) => project);
  expect(inTree('gemensamma', 'shared').toSorted()).toEqual([
    'battre-halsa-for-unga-romer',
    'brukarmedverkan-vid-rekrytering',
    'digitalt-utanforskap',
    'din-halsa-helsingborg',
    'fritidsbanken',
    'klarsprak',
    'kommunikation-och-information',
    'personlig-representant',
    'validering-och-sysselsattning',
  ]);
  expect(inTree('gemensamma', 'touchpoint')).toHaveLength(7);
  expect(inTree('socialforvaltningen', 'own').toSorted()).toEqual([
    'brukarmedverkan-vid-rekrytering',
    'fritidsbanken',
    'klarsprak',
    'staden-som-samhallsbyggare',
    'stod-till-foraldrar-med-barn-i-familjehem',
    'utvecklingsarbete-som-insats',
    'validering-och-sysselsattning',
  ]);
  expect(new Set(hung.map(({ project }) => project)).size).toBe(17);
});

test('four promises were carried over; two were found again', () => {
  const found = events.flatMap((event) =>
    event.type === 'entry.recorded' && event.data.claim.kind === 'carry-over'
      ? [event.data.claim.foundAgain.map(({ section }) => section)]
      : [],
  );
  expect(found).toEqual([[], ['2017-03-23/personlig-representant'], ['2017-03-23/fritidsbanken'], []]);
});

test('the group has had three schedules and one exception', () => {
  expect(events.filter(({ type }) => type === 'schedule.ruled')).toHaveLength(3);
  expect(events.filter(({ type }) => type === 'schedule.excepted')).toHaveLength(1);
});

test('every kind of claim but a correction is told somewhere', () => {
  const kinds = new Set(
    events.flatMap((event) => (event.type === 'entry.recorded' ? [event.data.claim.kind] : [])),
  );
  expect(kinds.size).toBe(22);
});
