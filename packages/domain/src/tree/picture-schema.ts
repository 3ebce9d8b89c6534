import * as z from 'zod';
import { outsideKinds } from './event.ts';
import { partySchema } from './tree-schema.ts';

/** Everything that the picture is put together of, also what no tree shows yet: what a form about it chooses among. */
export const pictureSchema = z.object({
  /** How often trees, branches and what stands outside have been written to. */
  revision: z.number(),
  trees: z.array(z.object({ id: z.string(), name: z.string(), sentence: z.string() })),
  /** The branches in their order, each with its fruits in theirs. */
  themes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      projects: z.array(z.object({ slug: z.string(), name: z.string() })),
    }),
  ),
  outside: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(outsideKinds),
      party: z.string().optional(),
      trees: z.array(z.string()),
      projects: z.array(z.string()),
    }),
  ),
  parties: z.array(partySchema),
  /** Who may have coordinators: organisations by name. */
  organisations: z.array(z.object({ id: z.string(), name: z.string(), party: z.string().optional() })),
});
export type PictureView = z.infer<typeof pictureSchema>;
