import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportRegister } from '@utveckling/minutes/accept/import-register';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import type { nameChoices } from '@utveckling/minutes/accept/name-choices';
import { createContext, useContext } from 'react';
import type { Item } from './review-items.ts';

/** What is shown beside the document: what asks for a look, everything, or the tree; on a phone also the document. */
export type Pane = 'look' | 'all' | 'tree' | 'document';
/** The item whose fields are open; `kind` is what it is about to be told as, and `enters` brings the focus into them. */
export type Editing = { key: string; kind?: string; enters?: true };
export type Place = { from: number; to: number };

/** The review that is open: the document, what is decided so far, and how to decide. */
export type Review = {
  view: ImportView;
  choices: Choices;
  /** Who a name is by what was chosen of it, here or elsewhere in the document. */
  chosenOf: ReturnType<typeof nameChoices>;
  /** All that is decided, in the order of the list. */
  items: readonly Item[];
  /** Everything that can be chosen by name. */
  register: ImportRegister;
  /** Names of fruits by slug: those in the trees and those this document brings. */
  fruits: ReadonlyMap<string, string>;
  /** It is in the tree: nothing can be decided any more. */
  isLocked: boolean;
  /** Decides something about the item that is called so; it stays where it is. What is filled into a `field` is one step. */
  change: (decide: (choices: Choices) => Choices, about: string, field?: string) => void;
  /** Decides something about an item and goes on to the next one that asks for a look. */
  settle: (decide: (choices: Choices) => Choices, about: string) => void;
  undo: () => void;
  canUndo: boolean;
  pane: Pane;
  setPane: (pane: Pane) => void;
  isShown: (key: string) => boolean;
  /** The item that was chosen last, in the document or beside it. */
  chosen: string | undefined;
  /** Leads to what becomes of words, or to the words that something was read in. */
  goToItem: (key: string) => void;
  goToWords: (key: string) => void;
  /** Leads to the next (1) or previous (-1) item that is shown; `asking` only to what asks for a look. */
  step: (from: string | undefined, by: 1 | -1, asking: boolean) => void;
  editing: Editing | undefined;
  edit: (editing: Editing | undefined) => void;
  /** The words that are selected in the document. */
  selected: Place | undefined;
  select: (place: Place | undefined) => void;
  /** Tells a screen reader something. */
  say: (words: string) => void;
};

const ReviewContext = createContext<Review | undefined>(undefined);
export const ReviewProvider = ReviewContext.Provider;

/** The review around. @throws Error outside of one. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === undefined) throw new Error('There is no review around this part.');
  return review;
}
