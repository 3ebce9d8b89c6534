import type { Words } from '../words.ts';

export const status: Words['status'] = {
  idea: { word: 'Idea', sentence: 'Somebody has raised the thought.', mark: 'bud' },
  exploring: { word: 'Being explored', sentence: 'We are finding out whether and how.', mark: 'blossom' },
  trying: { word: 'Being tried', sentence: 'We are testing on a small scale.', mark: 'small green fruit' },
  running: { word: 'Running', sentence: 'The work is under way.', mark: 'orange fruit' },
  spreading: { word: 'Spreading', sentence: 'More have started to use it.', mark: 'red fruit with a star' },
  paused: { word: 'On ice', sentence: 'Paused, can start again.', mark: 'fruit in frost' },
  harvested: { word: 'Harvested', sentence: 'Done, now part of ordinary work.', mark: 'fruit in the basket' },
  closed: {
    word: 'Closed',
    sentence: 'Over, or living on somewhere else.',
    mark: 'fallen fruit in the grass',
  },
};

export const noStatus: Words['noStatus'] = {
  word: 'Status not stated',
  sentence: 'The minutes mention the work but do not say how it goes.',
  mark: 'green leaf',
};
