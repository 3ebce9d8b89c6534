import { expect, test } from 'vitest';
import type { Author } from '../change/command.ts';
import type { NewEvent } from '../event.ts';
import { projectView } from '../project/project-view.ts';
import { statusRefusal } from '../project/status-refusal.ts';
import { isRefused } from '../refusal.ts';
import { fold } from '../state.ts';
import { archiveOf, logged, statement } from '../testing.ts';
import { treeView } from '../tree/tree-view.ts';
import { type SetParty, setParty } from './set-party.ts';

const names = ['Kommunen', 'Regionen', 'Föreningarna', 'Kyrkan'];

function author(change: string): Author {
  const at = '2026-11-24T09:00:00.000Z';
  return {
    account: 'admin',
    acting: { role: 'administrator' },
    change,
    at,
    today: '2026-11-24',
    undoableSince: at,
  };
}

/** An installation with so many parties, set one after another as an administrator does, and a project that is shared. */
function installation(count: number, said: readonly NewEvent[] = []) {
  const events: NewEvent[] = [...said];
  const archive = () => archiveOf(fold(logged(events)));
  for (const [index, name] of names.slice(0, count).entries()) {
    const data: SetParty = { name, shortName: name, colour: '#2F4A2B', leaf: 'oval', order: index + 1 };
    const decision = setParty.decide(archive(), data, author(`c${index}`));
    if (isRefused(decision)) throw new Error(decision.refusal.reason);
    events.push(...decision.events);
  }
  return archive();
}

function interested(party: string, index: number): NewEvent {
  const claim = { kind: 'stance', party, stance: 'interested', reading: 'stated' } as const;
  return statement({ day: '2026-11-20', project: 'klarsprak', claim, index });
}

/** The parties that a shared project still waits for. */
function missing(archive: ReturnType<typeof installation>): string[] {
  const project = projectView(archive, 'klarsprak');
  const no = project && statusRefusal(project, 'running');
  return no?.reason === 'parties-missing' ? no.parties.map(({ id }) => id) : [];
}

test.each([2, 4])(
  'with %i parties the tree has so many roots and a project waits for all of them',
  (count) => {
    const slugs = ['kommunen', 'regionen', 'foreningarna', 'kyrkan'].slice(0, count);
    const archive = installation(count);
    expect(treeView(archive, 'gemensamma')?.parties.map(({ id }) => id)).toEqual(slugs);
    expect(projectView(archive, 'klarsprak')?.parties.map(({ id }) => id)).toEqual(slugs);
    expect(missing(archive)).toEqual(slugs);
  },
);

test.each([2, 4])('with %i parties the work goes on when all of them are for it, and not before', (count) => {
  const slugs = ['kommunen', 'regionen', 'foreningarna', 'kyrkan'].slice(0, count);
  expect(missing(installation(count, slugs.slice(1).map(interested)))).toEqual(slugs.slice(0, 1));
  expect(missing(installation(count, slugs.map(interested)))).toEqual([]);
});
