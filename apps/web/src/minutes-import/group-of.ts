import type { Review } from './review-context.ts';

/** The group that met, as it is decided now; undefined where nobody says which. `id` only where it is known. */
export function groupOf({
  view,
  choices,
  register,
}: Pick<Review, 'view' | 'choices' | 'register'>):
  | { id?: string; name: string; isNew: boolean; sure: 'known' | 'likely' | 'chosen' }
  | undefined {
  const { group, newGroup } = choices.meeting;
  const nameOf = (id: string) => register.groups.find((one) => one.id === id)?.name;
  if (newGroup !== undefined) return { name: newGroup, isNew: true, sure: 'chosen' };
  if (group !== undefined) return { id: group, name: nameOf(group) ?? group, isNew: false, sure: 'chosen' };
  const read = view.proposal.head.group;
  if (read === undefined) return undefined;
  const written = view.text.slice(read.words.from, read.words.to).replace(/\s+/g, ' ');
  const known = nameOf(read.id);
  return {
    ...(known === undefined ? {} : { id: read.id }),
    name: known ?? written,
    isNew: known === undefined,
    sure: read.likeness >= 0.95 ? 'known' : 'likely',
  };
}
