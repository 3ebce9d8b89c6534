import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { isRefused } from '../refusal.ts';
import { grades } from '../tree/event.ts';
import { addFruit } from './add-fruit.ts';
import { firstStatus } from './first-status.ts';
import { fruitName } from './fruit-name.ts';
import { statementText } from './statement-text.ts';

const schema = z.strictObject({
  name: fruitName,
  theme: slug,
  trees: z
    .array(z.strictObject({ tree: slug, grade: z.enum(grades) }))
    .min(1)
    .max(20),
  status: firstStatus,
  text: statementText,
});
export type NewProject = z.infer<typeof schema>;

/** Hangs up a new fruit. It is drawn from today, since its first words are of today. */
export const createProject = command<NewProject>({
  action: 'project.create',
  schema,
  target: (_, { theme }) => ({ themes: [theme] }),
  stream: () => undefined,
  decide(archive, { text, status, ...fruit }, author) {
    const trees = [...new Map(fruit.trees.map((one) => [one.tree, one])).values()];
    const change = newChange(author);
    const added = addFruit(archive, change, { ...fruit, trees });
    if (isRefused(added)) return added;
    change.say([added.slug], { kind: 'status', status, reading: 'stated' }, change.words(text));
    return change.decision();
  },
});
