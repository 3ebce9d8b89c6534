import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { pictureView } from './picture-view.ts';

const schema = z.strictObject({ theme: slug, projects: z.array(slug).min(1).max(1000) });

/** Puts the fruits of a branch in order. A fruit that was hung meanwhile comes last. */
export const arrangeTheme = command<z.infer<typeof schema>>({
  action: 'project.arrange',
  schema,
  target: (_, { theme }) => ({ themes: [theme] }),
  stream: () => 'picture',
  decide(archive, { theme, projects }, author) {
    const now = pictureView(archive).themes.find(({ id }) => id === theme)?.projects;
    if (now === undefined) return refused({ reason: 'unknown-thing', thing: theme });
    const known = new Set(now.map((fruit) => fruit.slug));
    const unknown = projects.find((one) => !known.has(one));
    if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
    const order = [...new Set([...projects, ...known])];
    if (order.every((one, index) => now[index]?.slug === one)) return refused({ reason: 'already-so' });
    const change = newChange(author);
    const data = { theme, projects: order };
    change.set({ type: 'theme.arranged', data }, 'Så står frukterna på grenen.');
    return change.decision();
  },
});
