import { type Choices, noChoices } from '@utveckling/minutes/accept/choices';
import { expect, test } from 'vitest';
import { ApiProblem } from '../app/api-problem.ts';
import { choiceSaver, type Joined, type SaveState } from './choice-saver.ts';

const dropping = (...ids: string[]): Choices => ({
  ...noChoices,
  findings: Object.fromEntries(ids.map((id) => [id, { do: 'drop' }])),
});

/** What the server does with choices: keeps them where their revision is the one that it has. */
function keeper() {
  let now = { revision: 0, choices: noChoices };
  let isReached = true;
  const states: SaveState[] = [];
  const joined: Joined[] = [];
  let unsaved: string[][] = [];
  const save = async (revision: number, choices: Choices) => {
    if (!isReached) throw new TypeError('no network');
    if (revision !== now.revision) throw ApiProblem.of(409, {});
    now = { revision: revision + 1, choices };
    return now;
  };
  const saver = choiceSaver({
    first: now,
    save,
    read: async () => now,
    onState: (state) => states.push(state),
    onSaved: () => {},
    onJoined: (_, how) => joined.push(how),
    onUnsaved: (from, choices) =>
      (unsaved = [Object.keys(from.choices.findings), Object.keys(choices.findings)]),
  });
  return {
    saver,
    states,
    joined,
    unsaved: () => unsaved,
    kept: () => Object.keys(now.choices.findings),
    byAnother: (choices: Choices) => save(now.revision, choices),
    cut: (isCut: boolean) => (isReached = !isCut),
  };
}

test('choices are kept, the latest of several', async () => {
  const { saver, kept, states } = keeper();
  saver.set(dropping('a'));
  saver.set(dropping('a', 'b'));
  expect(await saver.flush()).toBe(true);
  expect(kept()).toEqual(['a', 'b']);
  expect(states.at(-1)).toBe('saved');
});

test('what somebody else saved meanwhile and what one chose oneself are both kept', async () => {
  const { saver, kept, byAnother, joined, states } = keeper();
  await byAnother(dropping('theirs'));
  saver.set(dropping('mine'));
  expect(await saver.flush()).toBe(true);
  expect(kept().sort()).toEqual(['mine', 'theirs']);
  expect(joined).toEqual([{ clashes: 0 }]);
  expect(states.at(-1)).toBe('saved');
});

test('what the network failed is saved with what is chosen later', async () => {
  const { saver, kept, cut, states } = keeper();
  cut(true);
  saver.set(dropping('a'));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)).toBe('failed');
  cut(false);
  expect(await saver.flush()).toBe(true);
  expect(kept()).toEqual(['a']);
});

test('what is not saved is told with what it was chosen from, also when another saved meanwhile', async () => {
  const { saver, unsaved, byAnother } = keeper();
  await byAnother(dropping('theirs'));
  saver.set(dropping('mine'));
  expect(unsaved()).toEqual([[], ['mine']]);
  await saver.flush();
  expect(unsaved()).toEqual([['theirs'], ['theirs', 'mine']]);
});
