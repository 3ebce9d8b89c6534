import * as z from 'zod';
import { setting } from '../setting/setting.ts';
import { partySchema } from '../tree/tree-schema.ts';

/** An organisation as an administrator keeps it. */
export const organisationSchema = z.object({
  id: z.string(),
  /** How often its stream has been written to: what a writer must have seen. */
  revision: z.number(),
  name: z.string(),
  aliases: z.array(z.string()),
  party: z.string().optional(),
  /** The organisation that it is, where it was found to be a double. */
  mergedInto: z.string().optional(),
  /** Projects, by slug, whose histories name it. */
  projects: z.array(z.string()),
  /** How many lines of attendance name it. */
  attendance: z.number(),
});
export type OrganisationView = z.infer<typeof organisationSchema>;

/** What an administrator keeps in order: parties, organisations, groups and settings, each with its revision. */
export const registersSchema = z.object({
  parties: z.object({ revision: z.number(), list: z.array(partySchema) }),
  organisations: z.array(organisationSchema),
  groups: z.array(
    z.object({
      id: z.string(),
      revision: z.number(),
      name: z.string(),
      aliases: z.array(z.string()),
      parties: z.array(z.string()),
    }),
  ),
  /** Every setting as it holds now. */
  settings: z.array(z.object({ revision: z.number(), isDefault: z.boolean(), setting })),
  /** What a role can reach: projects and branches, by name. */
  projects: z.array(z.object({ id: z.string(), name: z.string() })),
  themes: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type RegistersView = z.infer<typeof registersSchema>;
