import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { createContext, useContext } from 'react';

/** The review that is open: the document, what is decided so far, and how to decide. */
export type Review = {
  view: ImportView;
  choices: Choices;
  change: (decide: (choices: Choices) => Choices) => void;
  /** Names of fruits by slug: those in the trees and those this document brings. */
  fruits: ReadonlyMap<string, string>;
  /** Fruits that are in the trees already: what can be chosen. */
  known: readonly { slug: string; name: string }[];
  /** What was chosen last, in the document or beside it. */
  chosen: string | undefined;
  choose: (key: string | undefined) => void;
};

const ReviewContext = createContext<Review | undefined>(undefined);
export const ReviewProvider = ReviewContext.Provider;

/** The review around. @throws Error outside of one. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === undefined) throw new Error('There is no review around this part.');
  return review;
}
