import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { id } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { outsideIn } from './standing.ts';

const schema = z.strictObject({ thing: id });

/** Takes something away from the sky or from beside the trees. */
export const removeOutside = command<z.infer<typeof schema>>({
  action: 'outside.place',
  schema,
  target: () => ({ outside: true }),
  stream: () => 'picture',
  decide({ state }, { thing }, author) {
    if (!outsideIn(state).some(({ data }) => data.thing === thing)) {
      return refused({ reason: 'unknown-thing', thing });
    }
    const change = newChange(author);
    change.set({ type: 'outside.removed', data: { thing } }, 'Borttaget ur bilden.');
    return change.decision();
  },
});
