import type { Archive } from '@utveckling/domain/archive';
import type { Author } from '@utveckling/domain/change/command';
import { type LoggedEvent, type NewEvent, parseNewEvent } from '@utveckling/domain/event';
import { maskWords } from '@utveckling/domain/meeting/public-text';
import { isRefused } from '@utveckling/domain/refusal';
import { createState, fold } from '@utveckling/domain/state';
import { streamOf } from '@utveckling/domain/stream';
import { describe, expect, it } from 'vitest';
import { accept } from '../src/accept/accept.ts';
import type { AcceptedDocument } from '../src/accept/accepted-document.ts';
import { type Choices, choicesSchema, noChoices, takeAll } from '../src/accept/choices.ts';
import { groupNameIn } from '../src/accept/group-name-in.ts';
import { registerOf } from '../src/accept/register-of.ts';
import { propose } from '../src/propose.ts';
import { readCorpus } from './read-corpus.ts';

const day = { from: '2024-03-14', to: '2024-03-14', certainty: 'stated' } as const;
const empty: Archive = { state: createState(), texts: new Map() };

function author(change: string): Author {
  const at = '2026-11-24T09:00:00.000Z';
  return { account: 'konto', acting: undefined, change, at, today: '2026-11-24', undoableSince: at };
}

function documentOf(archive: Archive, text: string, choices: Choices): AcceptedDocument {
  const proposal = propose(text, { register: registerOf(archive) });
  const dated = { ...choices, meeting: { date: proposal.head.date ?? day, ...choices.meeting } };
  const source = `minutes:${text.length}`;
  return { source, file: 'prov.txt', sha256: '0'.repeat(64), text, proposal, choices: dated };
}

/** The events and the archive they give. */
function put(archive: Archive, text: string, choices: Choices = takeAll, change = 'c1') {
  const document = documentOf(archive, text, choices);
  const decision = accept(archive, document, author(change));
  if (isRefused(decision)) throw new Error(decision.refusal.reason);
  const { events } = decision;
  const logged = events.map((event, index): LoggedEvent => {
    const position = archive.state.events.length + index + 1;
    const recordedAt = '2026-11-24T09:00:00.000Z';
    return {
      ...event,
      installation: 'default',
      position,
      stream: streamOf(event),
      revision: position,
      recordedAt,
    };
  });
  const after = {
    state: fold([...archive.state.events, ...logged]),
    texts: new Map([...archive.texts, [document.source, text]]),
  };
  return { events, after, document };
}

const of = <T extends NewEvent['type']>(events: readonly NewEvent[], type: T) =>
  events.filter((event): event is Extract<NewEvent, { type: T }> => event.type === type);

describe('whatever is read, what is put in', () => {
  it.each(readCorpus())('is events that the log can read again, for $set/$fileName', ({ text }) => {
    const { events, document } = put(empty, text);
    for (const event of events) {
      expect(() => parseNewEvent(event)).not.toThrow();
      for (const { from, to } of event.sources) expect(from < to && to <= text.length).toBe(true);
    }
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const said = ['entry.recorded', 'membership.changed', 'schedule.ruled', 'schedule.excepted'];
    expect(events.filter(({ type }) => said.includes(type)).length).toBe(document.proposal.findings.length);
    expect(of(events, 'section.found').length).toBe(document.proposal.sections.length);
  });

  it.each(readCorpus())('keeps every character in a section, for $set/$fileName', ({ text }) => {
    const sections = of(put(empty, text).events, 'section.found').flatMap(({ sources }) => sources);
    const parts = sections.sort((a, b) => a.from - b.from).map(({ from, to }) => text.slice(from, to));
    expect(parts.join('')).toBe(text);
  });
});

const first =
  'Styrgruppen 14 mars 2024\n\nNärvarande\nKim Provsson\nAlex Testman\n\nOdling\nKim Provsson ringer kommunen. Alex ringer också.\n';
const second =
  'Styrgruppen 11 april 2024\n\nNärvarande\nKim Provsson\nAlex Testmann\nRobin\n\nOdling\nBeslutades att söka pengar.\n';

describe('people', () => {
  const one = put(empty, first);
  const attended = (events: readonly NewEvent[]) =>
    of(events, 'meeting.attended').map(({ data }) => data.person);

  it('are the same where the same words stand in one document', () => {
    const [kim] = attended(one.events);
    const who = of(one.events, 'entry.recorded').flatMap(({ data: { claim } }) =>
      claim.kind === 'action' ? claim.who.map(({ person }) => person) : [],
    );
    expect(who[0]).toBe(kim);
  });

  it('are known again by a full name that is spelt exactly so; all others are new', () => {
    const again = put(one.after, second, takeAll, 'c2');
    const [kim, alex] = attended(one.events);
    const [kimAgain, nearlyAlex, robin] = attended(again.events);
    expect(kimAgain).toBe(kim);
    expect([kim, alex]).not.toContain(nearlyAlex);
    expect(
      of(again.events, 'person.recognised').find(({ data }) => data.person === robin)?.data.incomplete,
    ).toBe(true);
    expect(registerOf(again.after).people.find(({ id }) => id === kim)?.spellings).toEqual(['Kim Provsson']);
  });

  it('by a first name alone are new in the next document', () => {
    const robins = put(one.after, second, takeAll, 'c2');
    const third = put(robins.after, second.replace('11 april', '9 maj'), takeAll, 'c3');
    expect(attended(third.events)[2]).not.toBe(attended(robins.events)[2]);
  });

  it('are whom the reviewer says', () => {
    const from = second.indexOf('Alex Testmann');
    const [, alex = ''] = attended(one.events);
    const names = { [`${from}-${from + 13}`]: { person: alex } };
    const again = put(one.after, second, { ...takeAll, names }, 'c2');
    expect(attended(again.events)[1]).toBe(alex);
    expect(registerOf(again.after).people.find(({ id }) => id === alex)?.spellings).toContain(
      'Alex Testmann',
    );
  });

  it('have ids of the text and the place, which say nothing of their names and are the same whenever it is read', () => {
    const ids = attended(one.events);
    const { source } = one.events.flatMap(({ sources }) => sources)[0] ?? { source: '' };
    const places = ['Kim Provsson', 'Alex Testman'].map((name) => first.indexOf(name));
    expect(ids).toEqual(places.map((from) => `p-${source.replace(/^.*:/, '')}-${from}`));
    expect(attended(put(empty, first, takeAll, 'c9').events)).toEqual(ids);
  });

  it('are not roles and bodies that a task lies on: those have words alone', () => {
    const text =
      'Styrgruppen 14 mars 2024\n\nNärvarande\nKim Provsson\n\nOdling\nSekreteraren skickar ut kallelsen. Socialförvaltningen kollar lokalen. Kim Provsson ringer kommunen.\n';
    const { events } = put(empty, text);
    const who = of(events, 'entry.recorded').flatMap(({ data: { claim } }) =>
      claim.kind === 'action'
        ? claim.who.map(({ person, words }) => [text.slice(words.from, words.to), person !== undefined])
        : [],
    );
    expect(who).toEqual([
      ['Sekreteraren', false],
      ['Socialförvaltningen', false],
      ['Kim Provsson', true],
    ]);
    expect(of(events, 'person.recognised')).toHaveLength(1);
  });
});

describe('words to guard', () => {
  const text =
    'Styrgruppen 14 mars 2024\n\nNärvarande\nKim Provsson\nAlex Testman\n\nOdling\nEn deltagare född 1981-12-28 bor på Provgatan 12.\nMejla kim@example.org.\n';

  it('are masked with the very words that the reviewer is told a reader sees', () => {
    const told = propose(text).guards.map(({ from, instead }) => [from, instead]);
    const masked = of(put(empty, text).events, 'passage.masked').map(({ data, sources }) => [
      sources[0]?.from,
      maskWords[data.subject],
    ]);
    expect(told.map(([, words]) => words)).toContain('[e-postadress]');
    expect(masked).toEqual(told);
  });
});

describe('who came for a part of the meeting', () => {
  it('is kept with the words that say which', () => {
    const text =
      'Styrgruppen 14 mars 2024\n\nNärvarande\nKim Provsson (lämnade vid § 5)\nAlex Testman\n\nOdling\nBeslutades att söka pengar.\n';
    const parts = of(put(empty, text).events, 'meeting.attended').map(({ data: { during } }) =>
      during === undefined ? undefined : text.slice(during.from, during.to),
    );
    expect(parts).toEqual(['lämnade vid § 5', undefined]);
  });
});

describe('the group', () => {
  it('is named as the heading names it, once, and known again', () => {
    const one = put(empty, first);
    expect(of(one.events, 'group.formed').map(({ data }) => data.name)).toEqual(['Styrgruppen']);
    expect(of(put(one.after, second, takeAll, 'c2').events, 'group.formed')).toEqual([]);
  });

  it.each([
    ['Minnesanteckningar styrgruppen 14 mars 2024', 'Styrgruppen'],
    ['Protokoll från möte med Kulturrådet den 3 maj', 'Kulturrådet'],
    ['Ledningsgrupp för utveckling 5 oktober 2017', 'Ledningsgrupp för utveckling'],
    ['2024-03-14', 'Gruppen'],
  ])('where nothing better is known, is what is left of "%s"', (title, name) => {
    expect(groupNameIn(title)).toBe(name);
  });
});

describe('a new fruit', () => {
  it('comes with its branch and tree when everything is taken, and only by a choice else', () => {
    expect(of(put(empty, first).events, 'project.named').map(({ data }) => data)).toMatchObject([
      { project: 'odling', name: 'Odling', theme: 'utan-gren' },
    ]);
    expect(of(put(empty, first, noChoices).events, 'project.named')).toEqual([]);
  });

  it('is the known one where it is called so', () => {
    const one = put(empty, first);
    const again = put(one.after, second, takeAll, 'c2');
    expect(of(again.events, 'project.named')).toEqual([]);
    expect(of(again.events, 'entry.recorded').some(({ data }) => data.projects.includes('odling'))).toBe(
      true,
    );
  });
});

it('choices are what they are when nothing is said', () => {
  expect(choicesSchema.parse({})).toMatchObject({ take: 'sure', findings: {}, added: { findings: [] } });
});
