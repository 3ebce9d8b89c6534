import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { foldName } from '../fold-name.ts';
import { id, slug } from '../identifier.ts';
import { fruitName } from '../project/fruit-name.ts';
import { refused } from '../refusal.ts';
import { freeSlug } from '../slug-of.ts';
import { outsideKinds } from './event.ts';
import { outsideIn } from './standing.ts';
import { partiesView } from './tree-view.ts';

const schema = z.strictObject({
  /** Left out for something new. */
  thing: id.optional(),
  name: fruitName,
  /** A cloud or a bird in the sky, a bush beside the tree. There is no sun: management is never drawn as one (S7). */
  kind: z.enum(outsideKinds),
  /** The one party that a bush belongs to (S8). */
  party: slug.optional(),
  trees: z.array(slug).min(1).max(20),
  projects: z.array(slug).max(100),
});

/** Places something in the sky or beside the trees, or changes what stands there. The words it came with stay. */
export const setOutside = command<z.infer<typeof schema>>({
  action: 'outside.place',
  schema,
  target: () => ({ outside: true }),
  stream: () => 'picture',
  decide(archive, { thing, ...wished }, author) {
    const { state } = archive;
    const known = outsideIn(state);
    const before = known.find(({ data }) => data.thing === thing);
    const unknown =
      (before === undefined ? thing : undefined) ??
      wished.trees.find((tree) => !state.trees.has(tree)) ??
      wished.projects.find((project) => state.projects.get(project)?.named === undefined) ??
      (partiesView(archive).some((party) => party.id === wished.party) ? undefined : wished.party);
    if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
    const taken = known.find(
      ({ data }) => data.thing !== thing && foldName(data.name) === foldName(wished.name),
    );
    if (taken !== undefined) return refused({ reason: 'name-taken', what: 'outside', name: taken.data.name });
    const change = newChange(author);
    const { party, ...rest } = wished;
    const data = {
      ...rest,
      thing: thing ?? freeSlug(wished.name, (one) => state.outside.has(one)),
      ...(party === undefined || wished.kind !== 'bush' ? {} : { party }),
    };
    change.set({ type: 'outside.placed', data }, 'Ritat av redaktionen.', before);
    return change.decision();
  },
});
