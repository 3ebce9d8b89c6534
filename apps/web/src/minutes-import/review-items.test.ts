import { type Choices, noChoices } from '@utveckling/minutes/accept/choices';
import { propose } from '@utveckling/minutes/propose';
import { expect, test } from 'vitest';
import { keyOf } from './item-keys.ts';
import { reviewItems } from './review-items.ts';

const text = [
  'Ledningsgrupp för utveckling 11 oktober 2018',
  '',
  'Närvarande: Kim Provsson, SOF',
  '',
  'Projekt Vagnen',
  'Alex tar fram ett avtal.',
].join('\n');

const proposal = propose(text);
const [action] = proposal.findings.filter(({ claim }) => claim.kind === 'action');
const itemsOf = (choices: Choices) =>
  new Map(reviewItems({ text, proposal }, choices).map((one) => [one.key, one]));

test('what the reader asks is to be looked at until somebody decides, or says who it is', () => {
  if (action?.claim.kind !== 'action') throw new Error('there is no task');
  const [alex] = action.claim.who;
  if (alex === undefined) throw new Error('nobody has the task');
  expect(itemsOf(noChoices).get(action.id)).toMatchObject({ asks: true, decided: false });
  const dropped = { ...noChoices, findings: { [action.id]: { do: 'drop' as const } } };
  expect(itemsOf(dropped).get(action.id)).toMatchObject({ decided: true, taken: false });
  const named = {
    ...noChoices,
    names: { [`${alex.words.from}-${alex.words.to}`]: { isNew: true as const } },
  };
  expect(itemsOf(named).get(action.id)).toMatchObject({ decided: true, taken: true });
});

test('a heading that names a fruit nobody knows is asked about; without a day the meeting is', () => {
  const section = proposal.sections.find(({ kind }) => kind === 'project');
  if (section === undefined) throw new Error('no heading names a new fruit');
  expect(itemsOf(noChoices).get(keyOf.section(section.id))).toMatchObject({ asks: true, decided: false });
  expect(itemsOf(noChoices).get(keyOf.meeting)).toMatchObject({ asks: false });
  const words = 'Klarspråk\nVi talade om broschyren.\n';
  const [meeting] = reviewItems({ text: words, proposal: propose(words) }, noChoices);
  expect(meeting).toMatchObject({ key: keyOf.meeting, asks: true, decided: false });
});

test('what was added stands among the rest in the order of the text, also twice of the same words', () => {
  const own = { section: action?.section ?? '', from: action?.from ?? 0, to: (action?.from ?? 0) + 4 };
  const note = { ...own, projects: [], claim: { kind: 'note' as const } };
  const question = { ...own, projects: [], claim: { kind: 'question' as const } };
  const added = { findings: [note, question], attendance: [], guards: [] };
  const keys = [...itemsOf({ ...noChoices, added }).keys()];
  const place = `${own.from}-${own.to}`;
  expect(keys.slice(keys.indexOf(`egen-${place}-1`))).toEqual([
    `egen-${place}-1`,
    `egen-${place}-2`,
    action?.id,
  ]);
});

test('who is said to have been there, as the name is spelt, is not asked about again where they have a task', () => {
  const words = text.replace('SOF', 'SOF, Alex');
  const read = { text: words, proposal: propose(words) };
  const line = read.proposal.attendance.find(({ name }) => words.slice(name?.from, name?.to) === 'Alex');
  const task = read.proposal.findings.find(({ claim }) => claim.kind === 'action');
  if (line === undefined || task === undefined) throw new Error('Alex came and has a task');
  const decided = (choices: Choices) =>
    reviewItems(read, choices).find(({ key }) => key === keyOf.finding(task.id))?.decided;
  const said = (is: 'take' | 'drop') => ({
    ...noChoices,
    attendance: { [`${line.from}-${line.to}`]: { do: is } },
  });
  expect([decided(noChoices), decided(said('drop')), decided(said('take'))]).toEqual([false, false, true]);
});
