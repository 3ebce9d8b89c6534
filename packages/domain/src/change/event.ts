import * as z from 'zod';
import { id } from '../identifier.ts';

/** Somebody took a change back: what it wrote to this stream counts as never said. The log keeps both. */
export const changeUndone = z.strictObject({
  type: z.literal('change.undone'),
  data: z.strictObject({ change: id, stream: z.string().min(1).max(200), events: z.array(id).min(1) }),
});
