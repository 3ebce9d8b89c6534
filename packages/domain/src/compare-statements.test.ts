import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NewEvent, parseNewEvent } from './event.ts';
import { projectAt } from './project/project-at.ts';
import { projectView } from './project/project-view.ts';
import { fold } from './state.ts';
import { archiveOf, logged, statement } from './testing.ts';
import { fruitAt } from './tree/fruit-at.ts';
import { treeView } from './tree/tree-view.ts';

const project = 'fritidsbanken';
const statuses = ['exploring', 'running', 'paused'] as const;
type Status = (typeof statuses)[number];

const said = (day: string, status: Status, index: number): NewEvent =>
  statement({ day, project, claim: { kind: 'status', status, reading: 'stated' }, index });

/** A correction as `project.correct` makes it: told at the day of what it corrects, in words of its own. */
function corrected(old: NewEvent, status: Status, change: number): NewEvent {
  const source = `written:${change}`;
  return parseNewEvent({
    id: `${change}/1`,
    version: 1,
    by: 'test',
    change: String(change),
    said: old.said,
    sources: [{ source, section: source, from: 0, to: 9 }],
    type: 'entry.recorded',
    data: { projects: [project], claim: { kind: 'status', status, reading: 'stated' }, corrects: old.id },
  });
}

function viewOf(events: readonly NewEvent[]) {
  const view = projectView(archiveOf(fold(logged(events))), project);
  if (view === undefined) throw new Error('the project is in the log');
  return view;
}

it('does not make the first word of a day its last when it is corrected', () => {
  const first = said('2017-03-23', 'exploring', 1);
  const view = viewOf([first, said('2017-03-23', 'running', 2), corrected(first, 'paused', 1)]);
  expect(projectAt(view).status?.claim.status).toBe('running');
  expect(view.status).toBe('running');
  expect(view.history.map(({ id }) => id)).toEqual(['test:2017-03-23:1', '1/1', 'test:2017-03-23:2']);
});

it('lets the last word of a day be corrected', () => {
  const last = said('2017-03-23', 'running', 2);
  const view = viewOf([said('2017-03-23', 'exploring', 1), last, corrected(last, 'paused', 1)]);
  expect(projectAt(view).status?.claim.status).toBe('paused');
});

const status = fc.constantFrom(...statuses);

/** Statuses of two days, and corrections of some of them, also of corrections. */
const histories = fc
  .record({
    words: fc.array(fc.record({ day: fc.constantFrom('2017-01-09', '2017-03-23'), status }), {
      minLength: 1,
      maxLength: 8,
    }),
    corrections: fc.array(fc.record({ of: fc.nat(), status }), { maxLength: 6 }),
  })
  .map(({ words, corrections }) => {
    const events = words.map((word, index) => said(word.day, word.status, index));
    const right = words.map((word, index) => ({ ...word, index, now: events[index] }));
    const made = corrections.flatMap((correction, change) => {
      const word = right[correction.of % right.length];
      if (word?.now === undefined) return [];
      word.now = corrected(word.now, correction.status, change);
      word.status = correction.status;
      return [word.now];
    });
    const asIfRight = right.map((word) => said(word.day, word.status, word.index));
    return { events: [...events, ...made], asIfRight };
  });

const inTwoOrders = histories.chain(({ events, asIfRight }) =>
  fc.record({
    events: fc.constant(events),
    shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
    asIfRight: fc.constant(asIfRight),
    date: fc.constantFrom('2017-01-09', '2017-03-23', undefined),
  }),
);

it('shows what the right words would have shown, had they been said in the first place', () => {
  fc.assert(
    fc.property(inTwoOrders, ({ events, asIfRight, date }) => {
      expect(shown(events, date)).toEqual(shown(asIfRight, date));
    }),
  );
});

it('gives the same order in whatever order things were recorded, also a correction before what it corrects', () => {
  fc.assert(
    fc.property(inTwoOrders, ({ events, shuffled }) => {
      expect(viewOf(shuffled).history.map(({ id }) => id)).toEqual(
        viewOf(events).history.map(({ id }) => id),
      );
    }),
  );
});

/** The fruit as the tree draws it, and the status and since when, as its page tells them. */
function shown(events: readonly NewEvent[], date: string | undefined) {
  const tree = treeView(archiveOf(fold(logged(events))), 'gemensamma');
  const fruit = tree?.projects.find(({ slug }) => slug === project);
  const { status, since } = projectAt(viewOf(events), date);
  return {
    fruit: fruit === undefined ? undefined : fruitAt(fruit, date),
    status: status && [status.on, status.claim.status],
    since: since && [since.on, since.claim.status],
  };
}
