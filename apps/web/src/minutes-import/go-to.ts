/** The id of what becomes of something that was read. */
export const itemId = (key: string): string => `blir-${key}`;
/** The id of the mark that begins at a place of the document. */
export const markId = (from: number): string => `ord-${from}`;

/** The list of what becomes of the document, and the button that shows a part of the review. */
export const listId = 'vad-det-blir';
export const paneId = (pane: string): string => `visa-${pane}`;
/** The element that holds the document's words, and nothing else. */
export const textId = 'dokumentets-text';
/** The bar that adds selected words, the first thing in it, and the button that selects a sentence. */
export const addBarId = 'lagg-till';
export const firstAddId = 'lagg-till-forst';
export const pickId = 'valj-mening';

/** Scrolls to an element of the page and gives it the focus; false when there is none. */
export function goTo(id: string): boolean {
  const element = document.getElementById(id);
  // The middle of something taller than the window would show neither its words nor its end.
  const isTall = (element?.offsetHeight ?? 0) > innerHeight / 2;
  element?.scrollIntoView({ block: isTall ? 'start' : 'center' });
  element?.focus({ preventScroll: true });
  return element !== null;
}
