import type { track as sv } from '../sv/track.ts';

export const track: typeof sv = {
  ledger: 'Promised for the next meeting',
  questions: 'Who has the question?',
  glossary: 'Glossary',
  seeAlso: 'Keep track',
  ledgerHelp: 'What meetings promised to take up again, and what became of it.',
  questionsHelp: 'The questions that were asked: who has them, who may decide, and how old they are.',
  glossaryHelp: 'Words and abbreviations in the minutes, with the explanations the minutes give.',

  ledgerIntro:
    '“We will take this up again at the next meeting” is a promise. Here is every promise in the minutes and what became of it.',
  ledgerExplained:
    'Found again means that the same question or fruit is taken up in later minutes. It does not say that the question was answered.',
  noPromises: 'No minutes promise to take anything up at a later meeting.',
  noPromisesChosen: 'No promise fits what you have chosen.',
  showAllPromises: 'Show all promises',
  promises: (count) => (count === 1 ? '1 promise' : `${count} promises`),
  state: {
    found: 'Found again',
    'not-found': 'Not found again',
    unknown: 'Not known',
    open: 'Waits for the next meeting',
  },
  saidOn: 'Promised',
  takenUp: 'Taken up again',
  byHand: 'The place was pointed out by hand.',
  byRule: 'The place was found by a rule: the same fruit, or the words of the heading, in later minutes.',
  nextIsSilent: (day) => `The minutes of the next meeting, ${day}, are here and say nothing of the question.`,
  minutesMissing: (day) => `The minutes of ${day} are missing.`,
  notInTheRest: 'The question is not found again in the minutes there are.',
  missingBetween: (day) => `The minutes of ${day}, the meeting it was promised for, are missing.`,
  noLater: 'There are no later minutes of the group yet.',
  whatCameOfIt: 'What became of the promise?',

  gaps: 'Minutes that are missing',
  gap: 'Minutes are missing here',
  gapsIntro:
    'The gaps in the series of meetings, and the meeting that should have been after the latest. Each day has its reason: a meeting that was announced, or the group’s rule for its meetings.',
  noGaps: 'No minutes are missing, as far as the rules for meetings and the minutes say.',
  wasAnnounced: 'The meeting was announced:',
  ruledDays: (days) => `By the rule for its meetings the group should have met ${days}.`,
  ruledDaysToo: (days) => `By the rule for its meetings the group should also have met ${days}.`,
  ruledTimes: (count, first, last) =>
    `By the rule for its meetings the group should have met ${count} times, first ${first} and last ${last}.`,
  ruledTimesToo: (count, first, last) =>
    `By the rule for its meetings the group should have met ${count} times more, first ${first} and last ${last}.`,
  everyDay: 'Show all the days',
  theRule: 'The rule:',
  isExcepted: (day) => `${day} does not count:`,
  unknownWhetherHeld: 'Whether the meetings were held we do not know, only that the minutes are not here.',
  unknownWhetherOneHeld: 'Whether the meeting was held we do not know, only that the minutes are not here.',

  questionsIntro:
    'Questions that were asked at meetings or written on a fruit. Where the minutes do not say who has the question, it says so.',
  noQuestions: 'No question has been asked yet.',
  noQuestionsChosen: 'No question fits what you have chosen.',
  showAllQuestions: 'Show all questions',
  count: (shown, all) =>
    shown === all ? (all === 1 ? '1 question' : `${all} questions`) : `${shown} of ${all} questions`,
  filter: 'Choose which questions are shown',
  filterPromises: 'Choose which promises are shown',
  fruit: 'Fruit',
  anyFruit: 'All fruits',
  noFruit: 'About the group itself',
  holder: 'Who has the question',
  anyHolder: 'Anybody',
  show: 'Show',
  whereItLies: 'Lies with',
  mayDecide: 'May decide',
  age: 'Age',
  ageThen: (age, meetings) =>
    age === undefined
      ? 'asked at the last meeting'
      : `${age.toLowerCase()}, up to the last meeting (${meetings === 1 ? 'one meeting' : `${meetings} meetings`} later)`,
  answer: 'Answer',
  readAnswer: 'Read the answer',
  readQuestion: 'Read the question it answers',
  noAnswer: 'No answer is noted.',
  answeredOn: (asked, answered) => `Asked ${asked}. Answered ${answered}.`,
  notInMinutes: 'not stated in the minutes',
  notWritten: 'nobody has written it',
  minutesSay: 'The minutes say:',
  asOf: (day) => `This is how it stood on ${day}.`,
  showToday: 'Show how it is now',

  glossaryIntro:
    'Words that the minutes explain, in their own words, and abbreviations that they do not. The words are underlined with dots in the text of the minutes: point at them or press them.',
  noTerms: 'The minutes explain no words yet.',
  termState: {
    explained: 'explained',
    'explained-two-ways': 'explained in two ways',
    'never-explained': 'not explained',
  },
  never: (term) => `The minutes do not explain what ${term} means.`,
  twoWays: 'The minutes explain the word in two ways:',
  stands: (count) => (count === 1 ? 'Stands in one place:' : `Stands in ${count} places:`),
  standsToo: (count) => (count === 1 ? 'Stands in one more place:' : `Stands in ${count} more places:`),
  toGlossary: 'See the glossary',
  wordsUsed: 'Words in the text',
};
