/** The mark that a list item begins with: "- ", "• ", "* ", Word's own signs; empty when there is none. */
export function bulletOf(words: string): string {
  return (
    /^(?:(?:[-–—•*·▪‣◦●○■□✓➢\uf0b7\uf0a7\uf02d]|o(?=\t))[ \t\u00a0]+)?(?:\[ ?\]|☐)[ \t\u00a0]*/u.exec(
      words,
    )?.[0] ??
    /^(?:[-–—•*·▪‣◦●○■□✓➢\uf0b7\uf0a7\uf02d]|o(?=\t))[ \t\u00a0]+/u.exec(words)?.[0] ??
    ''
  );
}

/** Whether the line begins as an item of a list, with a mark or with "1.", "1)", "a)". */
export function isItem(words: string): boolean {
  return bulletOf(words) !== '' || /^(?:\d{1,3}[.)]|[a-zåäö]\))[ \t]/i.test(words);
}

/** Whether the line is a row of a table: cells between tabs, pipes or wide spaces. */
export function isRow(words: string): boolean {
  return /\S(?: ?\t[\t ]*| {3,}|[ \t]*\|[ \t]*)\S/.test(words.slice(0, 400)) || /^\|.*\|$/.test(words);
}

/** Whether the line begins with a label: "Beslut: …", "Ansvarig: …". */
export function hasLabel(words: string): boolean {
  return /^\p{Lu}[\p{L} ]{1,30}:(?:\s|$)/u.test(words.slice(0, 60));
}

/** Whether the words end as a sentence does. */
export function isFinished(words: string): boolean {
  return /[.!?…:;]["”“»'’)\]]{0,3}$/.test(words.slice(-5));
}

/** Whether the line begins with "att": the next of what was decided, or words that go on. */
export function isClause(words: string): boolean {
  return /^att\s/i.test(words);
}

/** Whether the words go on from something before: they begin with a small letter. */
export function goesOn(words: string): boolean {
  return /^["”“»(]?\p{Ll}/u.test(words);
}
