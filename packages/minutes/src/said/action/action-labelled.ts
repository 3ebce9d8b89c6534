import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, Told, World } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { dueOf } from './due-of.ts';
import { isGivenAfter } from './given-after.ts';
import { whoOf } from './name-and-day.ts';
import { passivePresent, passiveTask, promising, taskFirst } from './verb-forms.ts';

const label =
  /(?:^|[\s([–-])(?:(?:[Aa]nsvarig(?:a|t)?|[Aa]nsvar|[Vv]em|[Uu]tförare|[Ää]gare|[Aa]nsv\.?|[Uu]tförs\s+av|[Hh]andläggare|ANSVARIG|ANSVAR)\s*(?::|\||\t|\s{3})\s*|(?:[Aa]nsvarig(?:a|t)?|[Aa]nsv\.?)(?:\s+för(?:\s+\p{L}+){1,4}?)?\s*(?:är|blir|:|–|-)\s+|(?:[Aa]nsvariga?|[Aa]nsv\.?)\s+(?=\p{Lu}\p{Ll}))/u;
const atEnd =
  /(?:[([]\s*(?<named>[^()[\]–]{2,60}?)\s*[)\]]|(?:\/|–\s?|-\s|@|>\s?|:\s|→\s?|,\s)\s*(?<who>[^()[\]/–:,]{2,60}?))\s*(?:,?\s+(?:deadline|senast|klart|till|före|innan|v\.?)\s.{1,30})?[.!]?$/u;
const leading = /^(?:\d{1,2}[.)]\s+)?([^:]{2,50}?)\s*(?::|–|-\s)\s*(?=\S)/u;

/**
 * Whose name stands beside the task: "Ansvarig: Anna", "Boka lokal (Josef)", "Ring kommunen /Bo", "Anna: köper fika". A
 * name in brackets alone is no owner; the words before must be a task.
 */
export const actionLabelled: Rule = {
  name: 'action-labelled',
  find(sentence, world, sofar) {
    const { words, isQuestion, under, before } = sentence;
    if (under === 'proposal' || under === 'background') return [];
    if (sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')) return [];
    const match = label.exec(words);
    if (match !== null) {
      const at = match.index + match[0].length;
      const known = allOwners(words, world, at, words.length);
      const owners = known.length > 0 ? known : namedOnly(words, at);
      if (owners.length === 0) return [];
      const isOfThing = /\sför\s/u.test(match[0]);
      const alone = words.slice(0, match.index).trim() === '' && before !== undefined && !isOfThing;
      const told = actionTold(sentence, world, { owners, sureness: 'sure' });
      return [
        alone && before.paragraph >= sentence.paragraph - 1
          ? dueFrom(before, { ...told, begins: before }, world)
          : told,
      ];
    }
    if (isQuestion) return [];
    const who = whoOf(words);
    if (who !== undefined && before !== undefined && before.paragraph >= sentence.paragraph - 1) {
      const known = onlyOwners(words, world, 0, who.length);
      const unknown: WhoIn = { from: 0, to: who.length, words: who, kind: 'person', likeness: 0 };
      const owners = known.length > 0 ? known : [unknown];
      return [{ ...actionTold(sentence, world, { owners, sureness: 'sure' }), begins: before }];
    }
    const inline =
      /^[*_'\s]*(?:att göra|uppdrag|åtgärd|todo|to do|action|ap|uppgift)[*_']*\s*(?::|\||\t|\s{3})[*_']*\s*(?=\S)/iu.exec(
        words,
      );
    if (inline !== null && isGivenAfter(sentence, world)) return [];
    if (inline !== null) {
      const owners = allOwners(words, world, inline[0].length, words.length)
        .filter(({ kind }) => kind === 'person' || kind === 'party')
        .slice(0, 3);
      const told = actionTold(sentence, world, { owners, sureness: 'sure' });
      const isName = owners[0]?.from === inline[0].length && !doesMore(words.slice(owners.at(-1)?.to));
      return [
        isName && before !== undefined && before.paragraph >= sentence.paragraph - 1
          ? { ...told, begins: before }
          : told,
      ];
    }
    const infinitive = /^(?:\d{1,2}[.)]\s+)?(?<who>[^:.]{2,60}?)\s+att\s+(?=\p{Ll}+a(?:\s|$))/u.exec(words);
    if (infinitive !== null) {
      const owners = onlyOwners(words, world, 0, infinitive.groups?.['who']?.length ?? 0);
      if (owners.length > 0) return [actionTold(sentence, world, { owners, sureness: 'sure' })];
    }
    const end = atEnd.exec(withoutAddresses(words));
    if (end !== null) {
      const name = end.groups?.['named'] ?? end.groups?.['who'] ?? '';
      const from = words.indexOf(name, end.index);
      const isPlain = isTask(words.slice(0, end.index), sentence);
      const owners =
        isPlain || nominalTask.test(words) ? onlyOwners(words, world, from, from + name.length) : [];
      if (owners.length > 0)
        return [actionTold(sentence, world, { owners, sureness: isPlain ? 'sure' : 'likely' })];
      const taker = under === 'action' ? takerIn(words, end.index) : undefined;
      if (taker !== undefined) return [actionTold(sentence, world, { owners: [taker], sureness: 'likely' })];
    }
    const opening = under === 'action' && words.startsWith('(') ? takerIn(words, 0) : undefined;
    if (opening !== undefined)
      return [actionTold(sentence, world, { owners: [opening], sureness: 'likely' })];
    const lead = leading.exec(words);
    if (
      lead !== null &&
      (under === 'action' ||
        isTask(words.slice(lead[0].length), sentence) ||
        words.slice(lead[0].length).search(promising) === 0)
    ) {
      const owners = onlyOwners(words, world, 0, lead[0].length);
      if (owners.length > 0) return [actionTold(sentence, world, { owners, sureness: 'sure' })];
    }
    return [];
  },
};

/** The words with blanks for web addresses, whose signs are no signs before a name, and without what is left at the end. */
function withoutAddresses(words: string): string {
  return words
    .replaceAll(/<?https?:\/\/\S+/giu, (address) => ' '.repeat(address.length))
    .replace(/[\s,;]+$/u, '');
}

/** Under "Att göra": "Boka mötesserie (Digg bokar, klart)", "… (Digg, klart)", "… – Digg": a name nobody knows, alone or with what it does. */
function takerIn(words: string, at: number): WhoIn | undefined {
  const match =
    /^[([–/-]\s*(?<who>\p{L}*\p{Lu}[\p{L}-]+)(?:[)\].]*$|,\s|\s\p{Ll}+(?:ar|er|r)(?!\p{L}))/u.exec(
      words.slice(at),
    );
  const who = match?.groups?.['who'];
  if (match === null || who === undefined) return undefined;
  const from = at + match[0].indexOf(who);
  return { from, to: from + who.length, words: who, kind: 'person', likeness: 0 };
}

/** The day may stand with the task: "Ansökan lämnas in senast sista april. Ansvarig: Bo" */
function dueFrom({ words }: Sentence, told: Told, world: World): Told {
  const { claim } = told;
  if (claim.kind !== 'action' || claim.due !== undefined) return told;
  const { due } = dueOf(words, world);
  return due === undefined ? told : { ...told, claim: { ...claim, due } };
}

/** "Åtgärd: Anna, tillsammans med cheferna" says only who; "Åtgärd: Anna bokar lokal" says what too. */
function doesMore(rest: string): boolean {
  return /^\s+\p{Ll}/u.test(rest) && !/^\s+(?:och|samt|tillsammans)(?!\p{L})/u.test(rest);
}

/** A task told by a noun: "Inköp av kaffe (Anna)". */
const nominalTask =
  /^(?:\d{1,2}[.)]\s+)?(?:inköp|beställning|bokning|kontakt|utskick|inbjudan|kallelse|planering|städning|annons|annonsering|affisch\p{L}{0,6}|fika|sammanställning|översyn|uppdatering|anmälan|ansökan|offert\p{L}{0,4}|underlag|utredning|hämtning|tryckning|marknadsföring|lokalbokning|hemsidan?|nycklar)(?!\p{L})/iu;

function isTask(words: string, { under }: Sentence): boolean {
  return (
    under === 'action' ||
    taskFirst.test(words.trim()) ||
    new RegExp(passiveTask.source, 'iu').test(words) ||
    words.search(passivePresent) >= 0 ||
    /(?<!\p{L})(?:behöver|måste|ska|skall|bör)\s+\p{L}+/iu.test(words)
  );
}

/** "Ansvarig: Zork": what stands alone after the label is a name, also where nobody knows it. */
function namedOnly(words: string, from: number): WhoIn[] {
  const name = /^(\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,2})\.?$/u.exec(words.slice(from))?.[1];
  if (name === undefined) return [];
  return [{ from, to: from + name.length, words: name, kind: 'person', likeness: 0 }];
}

function allOwners(words: string, world: World, from: number, to: number): WhoIn[] {
  return whoIn(words, world).filter(
    (name) => name.from >= from && name.to <= to && name.kind !== 'everybody',
  );
}

/** "(Bo, till nästa styrgrupp)": the name ends where the day begins. */
const untilDue = /,?\s+(?:(?:till|senast|före|innan|inför|på|vid|klart?|deadline)\s|v\.?\s?\d|\d).*$/u;

/** Those between two places, where nothing else stands there than names, signs and "och". */
function onlyOwners(words: string, world: World, from: number, end: number): WhoIn[] {
  const to = end - (untilDue.exec(words.slice(from, end))?.[0].length ?? 0);
  const owners = whoIn(words, world).filter((name) => name.from >= from && name.to <= to + 1);
  const rest = owners.reduceRight(
    (left, name) => left.slice(0, name.from - from) + left.slice(name.to - from),
    words.slice(from, to),
  );
  return /\p{L}/u.test(rest.replaceAll(/(?<!\p{L})(?:och|samt|ansvarig|ansv)(?!\p{L})/giu, '')) ? [] : owners;
}
