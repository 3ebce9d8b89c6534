import { whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, Told, World } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { dueOf } from './due-of.ts';

const due =
  /(?:(?:till|senast|före|innan|inför|på|vid|under|i|klart?|deadline|v\.|vecka|nästa)\s?.{1,30}|\d{1,4}[\d/.-]{1,8})/u
    .source;
/** The task, who (between commas, after a dash or an arrow), and perhaps by when. */
const between = new RegExp(`^(?<task>[^,;:]{4,90}),\\s+(?<who>[^,;:]{2,50}),\\s+${due}[.!]?$`, 'iu');
const dashed = new RegExp(
  `^(?<task>[^,;:–]{4,80}?)\\s+(?<sign>[-–]|=>|->|→|⇒|>>)\\s*(?<who>[^,;:–()]{2,50}?)(?:(?:,|\\s)\\s*\\(?${due}\\)?)?[.!]?$`,
  'iu',
);
const atSign = /^@(?<who>\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?)[\s,:]+(?=\p{L}{3})/u;
/** Words that no task begins with: people by what they are, times, and what a meeting does. */
const noTask =
  /^(?:ordförande|sekreterare|justerare|kassör|ledamot|ledamöter|suppleant|revisor|vice|närvarande|frånvarande|deltagare|nästa|mötet|protokoll|vid|antecknat|kontakt|tel)(?!\p{L})/iu;

/**
 * A task so short that it has no verb: "Ny skylt, Anna, senast 3 november", "Offert på taket → Bo", "@Anna boka lokal". After
 * a dash a name alone may be anything, so that is read in lists only.
 */
export const actionShort: Rule = {
  name: 'action-short',
  find(sentence, world, sofar) {
    const { words, isQuestion, isItem, under } = sentence;
    if (isQuestion || words.length > 200 || noTask.test(words)) return [];
    if (under !== 'none' && under !== 'action' && under !== 'decision') return [];
    if (sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')) return [];
    const at = atSign.exec(words);
    if (at !== null) return told(sentence, world, 1, at.groups?.['who'] ?? '', 'sure');
    const match = between.exec(words) ?? dashed.exec(words);
    if (match === null) return [];
    const { task = '', who = '', sign } = match.groups ?? {};
    if (sign !== undefined && /^[-–]$/u.test(sign) && !isItem && under !== 'action') return [];
    if (sign === undefined && dueOf(words, world).due === undefined && dueOf(words, world).ask === undefined)
      return [];
    if (
      whoIn(task, world).some(({ kind }) => kind === 'person') ||
      / (?:är|var|har|hade|informerar|berättar) /iu.test(task)
    )
      return [];
    return told(sentence, world, words.indexOf(who, task.length), who, 'likely');
  },
};

/** Told where the words between are names and nothing else. */
function told(
  sentence: Sentence,
  world: World,
  from: number,
  who: string,
  sureness: Told['sureness'],
): Told[] {
  const owners = whoIn(sentence.words, world).filter(
    (one) => one.from >= from && one.to <= from + who.length + 1 && one.kind !== 'everybody',
  );
  const named = owners.reduce((sum, { words }) => sum + words.length, 0);
  const signs = who.replaceAll(/\s|,|\/|&|\+|(?<!\p{L})(?:och|samt)(?!\p{L})/giu, '').length;
  const letters = owners.map(({ words }) => words.replaceAll(/\s/g, '')).join('').length;
  if (owners.length === 0 || named === 0 || signs > letters + 1) return [];
  return [actionTold(sentence, world, { owners, from: 0, sureness })];
}
