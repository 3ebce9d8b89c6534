import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { foldName } from '../fold-name.ts';
import { slug } from '../identifier.ts';
import { fruitName } from '../project/fruit-name.ts';
import { shortText } from '../project/statement-text.ts';
import { refused } from '../refusal.ts';
import { freeSlug } from '../slug-of.ts';

const schema = z.strictObject({
  /** Left out for a new tree. */
  tree: slug.optional(),
  name: fruitName,
  /** What the tree shows, in one plain sentence. */
  sentence: shortText.max(240),
});

/** Plants a tree, or says anew what one is called and shows. */
export const setTree = command<z.infer<typeof schema>>({
  action: 'picture.arrange',
  schema,
  target: () => ({}),
  stream: () => 'picture',
  decide({ state }, { tree, name, sentence }, author) {
    const known = [...state.trees.values()].map(({ data }) => data);
    const before = known.find((one) => one.tree === tree);
    if (tree !== undefined && before === undefined) return refused({ reason: 'unknown-thing', thing: tree });
    const taken = known.find((one) => one.tree !== tree && foldName(one.name) === foldName(name));
    if (taken !== undefined) return refused({ reason: 'name-taken', what: 'tree', name: taken.name });
    if (before?.name === name && before.sentence === sentence) return refused({ reason: 'already-so' });
    const change = newChange(author);
    const last = Math.max(0, ...known.map(({ order }) => order));
    const data = {
      tree: tree ?? freeSlug(name, (one) => state.trees.has(one)),
      name,
      sentence,
      order: before?.order ?? last + 1,
    };
    change.set({ type: 'tree.planted', data }, 'Trädets namn.');
    return change.decision();
  },
});
