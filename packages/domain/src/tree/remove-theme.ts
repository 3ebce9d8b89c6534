import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { themesIn } from './standing.ts';

const schema = z.strictObject({ theme: slug });

/** Takes a branch away that carries no fruit. */
export const removeTheme = command<z.infer<typeof schema>>({
  action: 'picture.arrange',
  schema,
  target: () => ({}),
  stream: () => 'picture',
  decide({ state }, { theme }, author) {
    if (!themesIn(state).some((one) => one.theme === theme)) {
      return refused({ reason: 'unknown-thing', thing: theme });
    }
    const by = [...state.projects.values()].flatMap(({ named }) =>
      named?.data.theme === theme ? [named.data.name] : [],
    );
    if (by.length > 0) return refused({ reason: 'still-used', by });
    const change = newChange(author);
    change.set({ type: 'theme.removed', data: { theme } }, 'Grenen är borttagen.');
    return change.decision();
  },
});
