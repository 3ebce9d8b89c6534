import { hasVerb } from './verbs.ts';

/** Whether the line looks like one of a list of people: a name alone, or a name and something after a sign. */
export function isNameLine(words: string): boolean {
  const line = words.slice(0, 160).replace(/^(?:[-–•*·]|\d{1,2}[.)])\s+/, '');
  const name =
    /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:von|af|de|la|al|el|van|\p{Lu}[\p{L}'’.-]*)){0,4}\s*(?:$|[,(;:\t|/–-])/u;
  return name.test(line) && !hasVerb(line.replaceAll(/\([^)]*\)/g, ''));
}
