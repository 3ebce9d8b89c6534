import type { HappeningOf, NewEvent } from '@utveckling/domain/event';
import { expect, test } from 'vitest';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

type Claim = HappeningOf<'entry.recorded'>['data']['claim'];

const texts = new Map(seedTexts().map(({ source, text }) => [source, text]));
const history = seedEvents().flatMap((event): { on: string; claim: Claim; event: NewEvent }[] =>
  event.type === 'entry.recorded' && event.data.projects.includes('fritidsbanken')
    ? [{ on: event.said?.from ?? '', claim: event.data.claim, event }]
    : [],
);

test('Fritidsbanken has its chain through three meetings, link by link', () => {
  expect(history.map(({ on, claim }) => [on, link(claim)])).toEqual([
    ['2017-01-09', 'status exploring interpreted'],
    ['2017-01-09', 'need at-least 200'],
    ['2017-03-23', 'document projektplan'],
    ['2017-03-23', 'status exploring interpreted'],
    ['2017-03-23', 'offer about 60'],
    ['2017-03-23', 'offer about 180'],
    ['2017-03-23', 'need'],
    ['2017-03-23', 'relation'],
    ['2017-03-23', 'question'],
    ['2017-03-23', 'amf committed stated'],
    ['2017-03-23', 'sof committed stated'],
    ['2017-03-23', 'note'],
    ['2017-10-05', 'amf paused stated'],
    ['2017-10-05', 'condition'],
    ['2017-10-05', 'amf paused stated'],
    ['2017-10-05', 'sof paused stated'],
    ['2017-10-05', 'status paused stated'],
  ]);
});

test('the pause holds for now, and the words say so', () => {
  const pause = history.find(({ claim }) => claim.kind === 'stance' && claim.forNow === true);
  expect(pause?.claim).toMatchObject({ party: 'amf', stance: 'paused' });
  const [place] = pause?.event.sources ?? [];
  expect(texts.get(place?.source ?? '')?.slice(place?.from, place?.to)).toMatch(
    /kommer att driva i dagsläget\.$/,
  );
});

test('brukarorganisationerna have said nothing, at any date, of any project', () => {
  for (const event of seedEvents())
    if (event.type === 'entry.recorded' && event.data.claim.kind === 'stance')
      expect(['amf', 'sof']).toContain(event.data.claim.party);
});

test('where a project is paused, a party has paused and none is committed or interested', () => {
  const paused = seedEvents().flatMap((event) =>
    event.type === 'entry.recorded' &&
    event.data.claim.kind === 'status' &&
    event.data.claim.status === 'paused'
      ? event.data.projects.map((project) => ({ project, on: event.said?.from ?? '' }))
      : [],
  );
  expect(paused).toEqual([{ project: 'fritidsbanken', on: '2017-10-05' }]);
  for (const { project, on } of paused) {
    const stances = new Map<string, string>();
    for (const event of seedEvents())
      if (
        event.type === 'entry.recorded' &&
        event.data.claim.kind === 'stance' &&
        event.data.projects.includes(project) &&
        (event.said?.from ?? '') <= on
      )
        stances.set(event.data.claim.party, event.data.claim.stance);
    expect([...stances.values()]).toEqual(['paused', 'paused']);
  }
});

function link(claim: Claim): string {
  switch (claim.kind) {
    case 'status':
      return `status ${claim.status} ${claim.reading}`;
    case 'stance':
      return `${claim.party} ${claim.stance} ${claim.reading}`;
    case 'indicator':
      return `${claim.role} ${claim.exactness} ${claim.min}`;
    case 'document':
      return `document ${claim.title}`;
    default:
      return claim.kind;
  }
}
