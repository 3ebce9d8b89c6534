/** The states of a project, in the order a fruit goes through them (tree.md). */
export const statuses = [
  'idea',
  'exploring',
  'trying',
  'running',
  'spreading',
  'paused',
  'harvested',
  'closed',
] as const;
export type Status = (typeof statuses)[number];

/** Whether the words say it ("uttalat") or we read it so ("tolkat"). */
export const readings = ['stated', 'interpreted'] as const;
export type Reading = (typeof readings)[number];
