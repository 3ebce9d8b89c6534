import type { FollowWords } from '../follow.ts';

export const follow: FollowWords = {
  follow: 'Follow',
  following: { 'at-once': 'You follow: at once', weekly: 'You follow: weekly' },
  explain: { before: 'Get a mail when something happens with ', after: '.' },
  signInFirst: 'You need to sign in for that.',
  signIn: 'Sign in',
  howOften: 'How often?',
  rhythm: { 'at-once': 'At once', weekly: 'Once a week' },
  rhythmHelp: { 'at-once': 'A mail for each change.', weekly: 'A mail on Monday morning.' },
  stop: (name) => `Stop following ${name}`,
  saved: { 'at-once': 'You get a mail as soon as something changes.', weekly: 'You get a mail on Mondays.' },
  stopped: 'You no longer follow it.',
  noMail: 'This server does not send mail yet. What you follow is kept until it does.',
  notSaved: 'It could not be saved. Try again.',
  everything: 'everything in the tree',
  listTitle: 'What you follow',
  listEmpty: 'You follow nothing yet. Open a fruit and choose Follow.',
  silent: (meetings) =>
    `Nothing was said of the fruit at the last ${meetings === 1 ? 'meeting' : `${meetings} meetings`}.`,
  ask: 'Ask for an update',
  askWho: (coordinators) =>
    coordinators === 1
      ? 'The one who coordinates it gets a mail.'
      : `The ${coordinators} who coordinate it get a mail.`,
  askNobody: 'Nobody else here coordinates the fruit. Bring it up at the next meeting.',
  asked: (day) => `An update was asked for on ${day}.`,
  askedNow: (coordinators) =>
    coordinators === 1
      ? 'The question has been sent to one coordinator.'
      : `The question has been sent to ${coordinators} coordinators.`,
  stopPage: {
    title: 'Stop following',
    text: 'Press the button and you get no more of these mails. You need not sign in.',
    noToken: 'The address is not whole. Open the link in the mail again.',
    done: 'Done. You get no more of these mails.',
    again: 'You can follow again whenever you like: open a fruit and choose Follow.',
    failed: 'It did not work just now. Try again in a while.',
    toTree: 'Go to the tree',
    needsScript: 'The button needs JavaScript. Else use the button of your mail program.',
  },
};
