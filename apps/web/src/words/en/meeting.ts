import type { Words } from '../words.ts';

export const meeting: Words['meeting'] = {
  title: 'Meetings',
  meetingsIntro: (count) =>
    count === 0
      ? 'There are no minutes here yet.'
      : `Here are the ${count} meetings we have minutes from, the latest first. Open a meeting to read it word for word.`,
  speaksOf: 'Speaks of',
  listed: (count) => `${count} stand in the minutes as present or standing members`,
  intro:
    'These are the minutes word for word. A dotted underline shows a fact, and the number after it leads to what became of it.',
  fruits: (count) => (count === 1 ? 'Fruit' : 'Fruits'),
  ledTo: 'What it led to',
  toNote: (number) => `What fact ${number} led to`,
  toStatement: (number) => `Fact ${number} in the text`,
  aboutGroup: 'about the group itself',
  role: { secretary: 'took the minutes', chair: 'chaired', approver: 'approves the minutes' },
  cameAt: (time) => `came at ${time}`,
  leftAt: (time) => `left at ${time}`,
  absent: 'was not there',
  listedHelp:
    'The minutes list the standing members of the group. They do not say who came to the meeting, except where they say “ej närvarande” (not present).',
  maskedHelp:
    'Something about a single person or about children stood here. It is not shown. All other words stand as in the minutes.',
  sources: 'Sources',
  sourcesHelp: (count, pasted) => {
    if (count === 1)
      return pasted === 1
        ? 'The text was pasted. It was not read from a file.'
        : 'The text was read from one file.';
    const of = `The text was read from ${count} documents of the same meeting. The first is shown above,`;
    return `${of} ${count === 2 ? 'the other lies folded' : 'the others lie folded'}.`;
  },
  pastedName: 'Pasted text',
  shownAbove: '(shown above)',
  hash: (isPasted) => `Fingerprint of the ${isPasted ? 'text' : 'file'} (SHA-256)`,
  noHash: (isPasted) => {
    const it = isPasted ? 'text' : 'file';
    return `The fingerprint of the ${it} is not shown: words in it are left out, and the fingerprint is of the whole ${it}.`;
  },
  otherExtraction: 'Show the text of this document',
  otherMeetings: 'Other meetings',
  before: 'The meeting before',
  after: 'The meeting after',
  all: 'All meetings',
  groupHistory: 'About the group itself',
  groupHistoryHelp:
    'Premises, the picture of the tree, who sits in the group and when we meet: what the minutes say about the group, the latest first.',
  groupNames: 'The group is called',
};
