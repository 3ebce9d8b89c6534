/** The fields of claims that hold free words of their own, beside the text that the statement stands on. */
export const labelFields = [
  'movedTo',
  'precondition',
  'heldBy',
  'decidedBy',
  'to',
  'title',
  'label',
  'unit',
  'per',
  'of',
  'name',
] as const;
export type LabelField = (typeof labelFields)[number];
