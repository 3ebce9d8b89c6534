/** The id of what becomes of something that was read. */
export const itemId = (key: string): string => `blir-${key}`;
/** The id of the mark that begins at a place of the document. */
export const markId = (from: number): string => `ord-${from}`;

/** Scrolls to an element of the page and gives it the focus. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
