import type { Label } from '@utveckling/tree-layout';

const softHyphen = '\u00AD';

/**
 * The name of a fruit with a soft hyphen where its drawn lines break a word ("Brukarmed-" "verkan"), so that what one
 * sees stands in what one hears: a soft hyphen is silent, and whoever compares the two finds the same pieces.
 */
export function nameAsDrawn(name: string, { lines }: Pick<Label, 'lines'>): string {
  let rest = name;
  let drawn = '';
  for (const { text } of lines) {
    const isBroken = !rest.startsWith(text) && text.endsWith('-') && rest.startsWith(text.slice(0, -1));
    const taken = isBroken ? text.slice(0, -1) : text;
    if (!rest.startsWith(taken)) return name;
    rest = rest.slice(taken.length);
    drawn += taken + (isBroken ? softHyphen : rest.startsWith(' ') ? ' ' : '');
    rest = rest.trimStart();
  }
  return rest === '' ? drawn : name;
}
