import { isFirstName } from './is-first-name.ts';
import type { WhoIn } from './who-in.ts';

/** Words that begin sentences and are no names, and endings that names seldom have but nouns do. */
const noName =
  /^(?:det|den|de|dessa|detta|denna|hon|han|hen|man|vi|ni|jag|du|alla|ingen|någon|några|många|flera|båda|andra|nu|då|sedan|därefter|även|också|bara|här|där|idag|vidare|ny|nya|nytt|samma|vår|våra|vårt|sin|resten|övriga|ett|en|inte|ej|men|och|som|vad|hur|när|vem|om|att|till|från|på|i|av|med|under|efter|före|inför|beslut|förslag|region|kommun|frågan|saken|skolan|kommunen)$/iu;
const nounLike = /(?:en|et|na|ar|er|or|ning|het|tion|else|skap|ande|ende)s?$/iu;
const single =
  /(?:^|[.:;,–-]\s+|(?:att|och|men|så)\s+)(?<names>(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+)?)(?:(?:,\s+|\s+och\s+)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?){0,3})\s+$/u;

/** A name that nobody knows, right before a place: "Omid | beställer". Words that look like a noun are none. */
export function unknownBefore(words: string, place: number): WhoIn[] {
  const names = single.exec(words.slice(Math.max(0, place - 100), place))?.groups?.['names'];
  if (names === undefined) return [];
  const begin = words.slice(0, place).lastIndexOf(names);
  const found: WhoIn[] = [];
  for (const match of names.matchAll(
    /\p{Lu}{2,6}(?!\p{L})|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+)?/gu,
  )) {
    const [first = ''] = match[0].split(/\s/);
    const isName = isFirstName(first) || !(noName.test(first) || nounLike.test(first));
    if (!isName) return [];
    found.push({
      from: begin + match.index,
      to: begin + match.index + match[0].length,
      words: match[0],
      kind: /^\p{Lu}{3,}$/u.test(match[0]) ? 'organisation' : 'person',
      likeness: 0,
    });
  }
  return found;
}
