/** How political parties are written beside a name. */
const parties = new Set('s m c l v mp kd sd fp fi nyd'.split(' '));

/** Whether the words are the letters of a political party: "S", "KD". Who stands for one comes from no organisation. */
export function isParty(words: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(words) && parties.has(words.toLowerCase());
}

/** How long the letters of a party before a name are, with what parts them: "C Anna Ek", "(S) Anna Ek"; else 0. */
export function partyBefore(line: string): number {
  const match = /^\(?(\p{Lu}{1,3})\)?[ \t]+(?=\p{Lu}[\p{Ll}-]{1,30}[ -]\p{Lu})/u.exec(line.slice(0, 120));
  return match?.[1] !== undefined && isParty(match[1]) ? match[0].length : 0;
}
