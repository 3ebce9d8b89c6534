import type { WhoIn } from './who-in.ts';

/** What may stand between two who do something together, and between the last of them and the verb. */
const joining =
  /^(?:\s\p{Lu}\.?)?(?:\s\([^()]{1,40}\))?(?:,\s*|,?\s+(?:och|samt|eller|plus|(?:tillsammans|ihop)\s+med)\s+|\s*[/&+]\s*)$/u;
const between =
  /^\s*(?:\([^)]{0,60}\)\s*|,\s*som\s[^,]{0,80},\s*|,\s+\p{Ll}[^,;.]{2,60}\s|\s(?:m\.?\s?fl\.?|med flera)\s)?$/u;

/** Those who are named right before a place in the words, joined by "och", commas or a slash: "Anna och Bo | kollar". */
export function ownersBefore(words: string, names: readonly WhoIn[], place: number): WhoIn[] {
  const found: WhoIn[] = [];
  const aside = /\s?\([^()]{1,60}\)\s*$/u.exec(words.slice(Math.max(0, place - 70), place));
  let end = aside === null ? place : place - aside[0].length;
  for (const name of [...names].reverse()) {
    if (name.from >= end) continue;
    const gap = words.slice(name.to, end);
    if (!(found.length === 0 ? between : joining).test(gap)) break;
    found.unshift(name);
    end = name.from;
  }
  return withTitle(words, names, found);
}

/** "Jenny Berg, kommunikatör från förvaltningen": she does it, and the department with her. */
function withTitle(words: string, names: readonly WhoIn[], found: readonly WhoIn[]): WhoIn[] {
  const [first] = found;
  if (first === undefined || first.kind === 'person') return [...found];
  const person = names.findLast(({ kind, to }) => kind === 'person' && to <= first.from);
  const gap = person === undefined ? '' : words.slice(person.to, first.from);
  return person !== undefined && /^,\s+\p{Ll}[\p{L}\s-]{0,40}(?:från|på|vid|hos|i|för)\s+$/u.test(gap)
    ? [person, ...found.filter(({ kind }) => kind === 'party')]
    : [...found];
}

/** Those who are named right after a place: "tar | Anna och Bo fram". */
export function ownersAfter(words: string, names: readonly WhoIn[], place: number): WhoIn[] {
  const found: WhoIn[] = [];
  let begin = place;
  for (const name of names) {
    if (name.to <= begin) continue;
    const gap = words.slice(begin, name.from);
    if (!(found.length === 0 ? /^\s+$/u : joining).test(gap)) break;
    found.push(name);
    begin = name.to;
  }
  return found;
}
