import type { Sureness } from '../../proposal.ts';
import { promising, taskFirst } from '../action/verb-forms.ts';
import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, World } from '../told.ts';
import {
  againAtMeeting,
  againSometime,
  alone,
  anotherTime,
  arrowTo,
  headed,
  leftAtEnd,
  leftOpen,
  notReached,
  perhaps,
  remainsAtEnd,
  standing,
} from './carry-over-forms.ts';
import { laterMeeting } from './later-words.ts';

/** A matter that was put off or will be taken up again: "Vi tar upp det igen på nästa möte", "Ärendet bordlades". */
export const carryOver: Rule = {
  name: 'carry-over',
  find(sentence, world) {
    const { words, isQuestion, under } = sentence;
    if (under === 'later')
      return isNothing.test(words)
        ? []
        : [{ claim: { kind: 'carry-over', foundAgain: [] }, sureness: 'likely' }];
    if (isQuestion || under === 'proposal' || under === 'background' || under === 'agenda') return [];
    if (under === 'action' && !takenUp.test(words)) return [];
    const sureness = surenessOf(sentence, world);
    if (sureness === undefined) return [];
    const begins = pointsBack.test(words) ? topicOf(sentence) : undefined;
    return [
      {
        claim: { kind: 'carry-over', foundAgain: [] },
        sureness,
        ...(begins === undefined ? {} : { begins }),
      },
    ];
  },
};

/** Under "Att göra" a matter for the next meeting is a task with a day, unless the meeting itself takes it up. */
const takenUp =
  /(?<!\p{L})(?:(?:ta|tar|tas|tags|lyft\p{L}*)\s+(?:\p{L}+\s+){0,3}upp|igen|bordlägg\p{L}*|bordlagd\p{L}*)(?!\p{L})/iu;

const isNothing = /^(?:inga?|inget|ingenting|saknas|-|–)(?!\p{L})[^.]{0,30}\.?$/iu;

/** "Klart: till nästa möte" says by when a task is to be done. */
const isDue = /^(?:klart?|senast|deadline|slutdatum|färdigt|tidpunkt)(?:\s+senast)?\s*[:|–\t]/iu;

function surenessOf({ words }: Sentence, world: World): Sureness | undefined {
  if (isDue.test(words)) return undefined;
  if (alone.test(words)) return 'likely';
  if (headed.test(words)) return isPromise(words, world) ? undefined : 'likely';
  if (anotherTime.test(words)) return notBack(words);
  if (leftAtEnd.test(words) || isArrow(words, world)) return 'likely';
  const match = matchIn(words);
  if (match === undefined && words.length < 300 && remainsAtEnd.test(words)) return 'unsure';
  if (match === undefined)
    return (perhaps.notReached.test(words) && notReached.test(words)) ||
      (perhaps.standing.test(words) && standing.test(words))
      ? notBack(words)
      : undefined;
  if (takenUpEarlier.test(words) || isMade(match.words) || suggested.test(words.slice(0, match.from)))
    return undefined;
  const isAtMeeting = atLaterMeeting.test(match.words) && !/vecka$/iu.test(match.words);
  if (!isAtMeeting && isSomebodys(words, match.from, world)) return undefined;
  return isAtMeeting || plainlyPutOff.test(match.words) ? 'sure' : 'likely';
}

const atLaterMeeting = forms(laterMeeting);
const plainlyPutOff = forms(
  '(bordlägg|bordlägga|bordläggs|bordlägges|bordlades|bordlagt|bordlagd|bordlagda|bordlagts|bordläggas|bordlade|bordlägger)',
  '(skjuts|sköts|skjutits|skjuter|sköt) (\\p{L}+ )?(upp|fram|på)',
  '(kvarstår|står kvar|återkommer|får återkomma)',
  '(är vilande|förklaras vilande|vilandeförklaras)',
);

function matchIn(words: string): ReturnType<typeof firstMatch> {
  return (
    (perhaps.againAtMeeting.test(words) ? firstMatch(words, againAtMeeting) : undefined) ??
    (perhaps.leftOpen.test(words) ? firstMatch(words, leftOpen) : undefined) ??
    (perhaps.againSometime.test(words) ? firstMatch(words, againSometime) : undefined)
  );
}

/** "Till nästa gång: Cecilia skriver utkast": somebody's task, and no matter. */
function isPromise(words: string, world: World): boolean {
  const [, told = ''] = /:\s*(.+)$/u.exec(words) ?? [];
  const [first] = whoIn(told, world);
  return first?.kind === 'person' && first.from === 0 && told.slice(first.to).search(promising) >= 0;
}

/** "Grillplatsen → november"; where somebody is named or a task stands, the day is when it is to be done. */
function isArrow(words: string, world: World): boolean {
  const match = words.length < 160 ? arrowTo.exec(words) : null;
  if (match === null) return false;
  const before = words.slice(0, match.index);
  return (
    !taskFirst.test(before) && !whoIn(before, world).some(({ kind }) => kind === 'person' || kind === 'role')
  );
}

/** "Förra gången hann vi inte med" tells of what has been. */
function notBack(words: string): Sureness | undefined {
  return /(?<!\p{L})(?:förra|föregående|senaste|redan|tidigare)(?!\p{L})/iu.test(words)
    ? undefined
    : 'likely';
}

const takenUpEarlier = forms(
  '(bordlades|bordlagd|bordlagt|bordlagda|återremitterades) (vid|på|från) (förra|föregående|senaste)',
  '(?<!kvarstår )(?<!kvar )(från|sedan) (förra|föregående) (mötet|möte)',
);

/** Words before it that make it somebody's proposal; the proposal that is a matter ("Förslaget tas upp igen") is none. */
const suggested = forms(
  '(föreslår|föreslog|föreslås|föreslagit|yrkar|yrkade|yrkande|önskar|önskade|vill|ville|tycker|tyckte)',
  'förslag(et)?( (är|var|om att|att)|:)',
);

/** "tas fram till nästa möte": something is made until then. */
function isMade(form: string): boolean {
  return /^(?:tas|tar|ta)\s+(?:\p{L}+\s+)?(?:fram|in|hem|reda|hand)(?!\p{L})/iu.test(form);
}

/** "Anna återkommer", "Bo tar upp det igen": somebody's task, no matter of a meeting that is named. */
function isSomebodys(words: string, from: number, world: World): boolean {
  const told = words.slice(from);
  if (/^(?:bord|skjut|sköt|flytta|hänsk|punkt|beslut|kvarst|hann)/iu.test(told)) return false;
  return whoIn(words, world).some(({ kind, to }) => kind === 'person' && to <= from && from - to < 40);
}

/** The sentence speaks of what stands before it. */
const pointsBack =
  /^(?:→|=>|->|parkeras|läggs|får|vi|gruppen|styrelsen|mötet|frågan|ärendet|punkten|det|detta|den|denna|saken|diskussionen|återkommer|bordläggs|bordlades|tas|tar|avgörs|kvarstår|följs|skjuts|flyttas|till\s+(?:detta|frågan)|ska\s+tas)(?!\p{L})/iu;

/** The sentence before, in the same paragraph. */
function topicOf({ before, paragraph }: Sentence): Sentence | undefined {
  return before !== undefined && before.paragraph === paragraph ? before : undefined;
}
