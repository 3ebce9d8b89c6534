import type { State } from './state.ts';

/** What a reader's view is made from: what happened, and the texts of the minutes that it points into. */
export type Archive = {
  state: State;
  /** Text of each source by id; a source whose text was erased is missing, and its quotes read as empty. */
  texts: ReadonlyMap<string, string>;
};
