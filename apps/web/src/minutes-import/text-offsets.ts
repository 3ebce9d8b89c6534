import type { Place } from './review-context.ts';

/** The place of the text that is selected within the element that holds it; undefined where nothing of it is. */
export function selectedPlace(element: HTMLElement): Place | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return trimmed(element.textContent ?? '', { from, to: from + range.toString().length });
}

/** Selects a place of the text, as a hand would, and gives the range; undefined where it is not there. */
export function selectPlace(element: HTMLElement, { from, to }: Place): Range | undefined {
  const start = pointAt(element, from);
  const end = pointAt(element, to);
  if (start === undefined || end === undefined) return undefined;
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return getSelection()?.getRangeAt(0);
}

/** The text's own node that has the character, and where in it. */
function pointAt(element: HTMLElement, at: number): { node: Node; offset: number } | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (at <= passed + length) return { node, offset: at - passed };
    passed += length;
  }
  return undefined;
}

/** Without the spaces that a hand takes along; undefined where there are only spaces. */
function trimmed(text: string, { from, to }: Place): Place | undefined {
  const words = text.slice(from, to);
  const begin = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return begin < end ? { from: begin, to: end } : undefined;
}
