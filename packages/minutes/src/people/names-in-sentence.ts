import type { Register } from '../register.ts';
import { entriesOfLine } from './entries-of-line.ts';
import type { Entry } from './entry.ts';

/** Somebody a sentence names; `isWriter` where it is who writes: "jag", "undertecknad". */
export type Named = Entry & { isWriter?: true };

/**
 * Who stands in a list inside a sentence: "Lisa, Ahmed från Bryggan, två från Ria (Rut och Abdi) och jag (Karin)". Places
 * are in the words. Ends where the sentence goes on with something else.
 */
export function namesInSentence(words: string, register: Register): Named[] {
  const found: Named[] = [];
  for (const { from, to } of partsOf(words)) {
    const part = words.slice(from, to);
    if (ends.test(part)) break;
    found.push(...namedIn(part, register).map((named) => moved(named, from)));
  }
  return found;
}

/** A part that begins so is no longer of the list. */
const ends = /^(?:vi|det|den|som|men|där|för att|medan|så|dessutom|samtliga|alla|mötet|han|hon|de) /iu;

/** The parts between commas, "och" and "samt", outside brackets. */
function partsOf(words: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: sign, index } of words.matchAll(/[()]|[,;]\s*| (?:och|samt|&|jämte|plus) /g)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push({ from: begin, to: index });
      begin = index + sign.length;
    }
  }
  parts.push({ from: begin, to: words.replace(/[.!?\s]{1,5}$/, '').length });
  return parts.filter(({ from, to }) => to > from);
}

function namedIn(part: string, register: Register): Named[] {
  const writer = /^(?:jag|undertecknad)(?: själv)?(?![\p{L}])/iu.exec(part);
  if (writer !== null) {
    const named = /^\s*\(?\s*(?=\p{Lu})/u.exec(part.slice(writer[0].length));
    if (named === null) return [writerAt(0, writer[0].length)];
    const from = writer[0].length + named[0].length;
    const [own] = entriesOfLine(part.slice(from).replace(/\).*$/, ''), register);
    return own === undefined ? [writerAt(0, writer[0].length)] : [{ ...moved(own, from), isWriter: true }];
  }
  const bracket = /^(\p{Ll}[^()]{0,120})\(((?:\p{Lu})[^()]{1,200})\)/u.exec(part);
  if (bracket?.[2] !== undefined) {
    const from = (bracket[1]?.length ?? 0) + 1;
    return entriesOfLine(bracket[2], register).map((entry) => moved(entry, from));
  }
  const main = part.replace(/ (?:som|vilken|vilka) .*$/u, '');
  return entriesOfLine(main, register);
}

/** Who writes, without a name here. */
function writerAt(from: number, to: number): Named {
  return { from, to, organisations: [], notes: [], incomplete: false, sureness: 'likely', isWriter: true };
}

function moved<One extends Named>(entry: One, by: number): One {
  const move = ({ from, to }: { from: number; to: number }) => ({ from: from + by, to: to + by });
  return {
    ...entry,
    ...move(entry),
    notes: entry.notes.map((note) => ({ ...note, ...move(note) })),
    ...(entry.name === undefined ? {} : { name: move(entry.name) }),
    ...(entry.affiliation === undefined ? {} : { affiliation: move(entry.affiliation) }),
  };
}
