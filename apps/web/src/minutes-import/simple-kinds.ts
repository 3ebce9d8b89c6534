/** Kinds that say all by their words: one of them can be told as another, with nothing more to fill in. */
export const simpleKinds = [
  'note',
  'decision',
  'condition',
  'question',
  'wish',
  'constraint',
  'need',
  'offer',
  'endorsement',
  'practical',
] as const;
export type SimpleKind = (typeof simpleKinds)[number];

export function isSimpleKind(kind: string): kind is SimpleKind {
  return simpleKinds.some((one) => one === kind);
}
