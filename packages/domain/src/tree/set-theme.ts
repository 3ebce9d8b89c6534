import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { foldName } from '../fold-name.ts';
import { slug } from '../identifier.ts';
import { fruitName } from '../project/fruit-name.ts';
import { refused } from '../refusal.ts';
import { freeSlug } from '../slug-of.ts';
import { themesIn } from './standing.ts';

const schema = z.strictObject({
  /** Left out for a new branch. */
  theme: slug.optional(),
  name: fruitName,
  /** Its place among the branches, from 1; where it stands, or last, when left out. */
  order: z.int().min(1).max(1000).optional(),
});

/** Adds a branch, or gives one another name or place. */
export const setTheme = command<z.infer<typeof schema>>({
  action: 'picture.arrange',
  schema,
  target: () => ({}),
  stream: () => 'picture',
  decide({ state }, { theme, name, order }, author) {
    const known = themesIn(state);
    const before = known.find((one) => one.theme === theme);
    if (theme !== undefined && before === undefined) {
      return refused({ reason: 'unknown-thing', thing: theme });
    }
    const others = known.filter((one) => one.theme !== theme);
    const taken = others.find((one) => foldName(one.name) === foldName(name));
    if (taken !== undefined) return refused({ reason: 'name-taken', what: 'branch', name: taken.name });
    const id = theme ?? freeSlug(name, (one) => state.themes.has(one));
    const place = order ?? (before === undefined ? known.length + 1 : known.indexOf(before) + 1);
    const inOrder = others.toSpliced(place - 1, 0, { theme: id, name, order: 0 });
    const change = newChange(author);
    for (const [index, one] of inOrder.entries()) {
      const data = { ...one, order: index + 1 };
      const was = known.find((other) => other.theme === one.theme);
      if (was?.name === data.name && was.order === data.order) continue;
      change.set({ type: 'theme.added', data }, 'Gren.');
    }
    const decision = change.decision();
    return decision.events.length === 0 ? refused({ reason: 'already-so' }) : decision;
  },
});
