/** The first character of the text that is in sight: one does not want to begin at the top of a long document again. */
export function firstInSight(text: HTMLElement): number {
  const top = Math.max(0, text.getBoundingClientRect().top);
  let at = 0;
  for (const piece of text.children) {
    if (piece.getBoundingClientRect().bottom > top + 1 && piece.textContent?.trim() !== '') break;
    at += piece.textContent?.length ?? 0;
  }
  return at;
}
