import { isFirstName } from '../words/first-names.ts';
import { isNameLine } from '../words/name-line.ts';
import { introducing, openers, unended } from '../words/sentence-words.ts';
import { hasVerb } from '../words/verbs.ts';
import { isFinished } from './line-forms.ts';

/**
 * Whether a line that begins with a capital begins a sentence of its own though the line before, as full as lines are here, has no
 * full stop. Swedish has capitals inside a sentence only in names, so what is asked is whether the break could stand before a name:
 *
 * - never new after a word or sign that no sentence ends with ("vi vill att / Allan tar …");
 * - new with a word that is nobody's name ("Det", "Vi", "Beslutades"), and in a paragraph of such lines, one thing a line;
 * - new with somebody's name in a list of people, of which no line has a verb;
 * - new where both lines are clauses with a verb of their own ("Rolf skickar bilderna / Jolanta lägger upp dem"): Swedish has
 *   the verb of a main clause in the second place.
 */
export function beginsAnew(line: string, next: string, isLineByLine: boolean): boolean {
  if (isFinished(line) || isOpenEnded(line)) return false;
  const first = /^["”“»(]?(\p{Lu}[\p{L}.]*)/u.exec(next)?.[1];
  if (first === undefined) return false;
  if (openers.has(first.toLowerCase()) || isLineByLine) return true;
  if (introducing.has(lastWord(line))) return false;
  if (isFirstName(first) && isNameLine(next) && !hasVerb(line)) return true;
  return isClause(line) && verbPlace(next) <= 4;
}

/** Whether the lines tell one thing each: three or more, each beginning with a capital, hardly one finished, most with a verb. */
export function areLineByLine(lines: readonly string[]): boolean {
  if (lines.length < 3 || !lines.every((line) => /^["”“»(]?[\p{Lu}\p{N}]/u.test(line))) return false;
  const open = lines.filter((line) => !isFinished(line)).length;
  const telling = lines.filter(hasVerb).length;
  return open * 3 >= lines.length * 2 && telling * 2 >= lines.length;
}

/** "tillsammans med", "Ek, Bo Al,", "kl.", "två–": more has to come. */
function isOpenEnded(line: string): boolean {
  if (/[,\-–—&/+(]$/.test(line)) return true;
  const last = lastWord(line);
  return unended.has(last) || unended.has(last.replace(/\.$/, ''));
}

function lastWord(line: string): string {
  return /([\p{L}.§]+)$/u.exec(line.slice(-40))?.[1]?.toLowerCase() ?? '';
}

/** A clause that could end here: it has a verb, and so has what "att", "som" or "om" opened last. */
function isClause(line: string): boolean {
  const opened = /^.*(?<!\p{L})(?:att|som|om|när|eftersom|innan|medan|där)(?!\p{L})(.*)$/iu.exec(line)?.[1];
  return (
    hasVerb(line) &&
    (opened === undefined || hasVerb(opened) || /^\s+(?:inte\s+)?\p{L}{2,}a(?!\p{L})/u.test(opened))
  );
}

/** How many words come before the first verb: "Frågan om farthinder tas" is 3. */
function verbPlace(line: string): number {
  const words = line.slice(0, 120).match(/\p{L}[\p{L}-]*/gu) ?? [];
  const at = words.findIndex((word) => hasVerb(word));
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
