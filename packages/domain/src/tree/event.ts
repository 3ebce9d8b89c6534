import * as z from 'zod';
import { id, slug } from '../identifier.ts';
import { readings } from '../project/status.ts';

export const treePlanted = z.strictObject({
  type: z.literal('tree.planted'),
  data: z.strictObject({
    tree: slug,
    name: z.string().min(1),
    /** What the tree shows, in one plain sentence. */
    sentence: z.string().min(1),
    order: z.int().positive(),
  }),
});

/** A branch. */
export const themeAdded = z.strictObject({
  type: z.literal('theme.added'),
  data: z.strictObject({ theme: slug, name: z.string().min(1), order: z.int().positive() }),
});

/** A branch that carries nothing is taken away. */
export const themeRemoved = z.strictObject({
  type: z.literal('theme.removed'),
  data: z.strictObject({ theme: slug }),
});

/** The order in which a branch's fruits hang; those it does not name come after. */
export const themeArranged = z.strictObject({
  type: z.literal('theme.arranged'),
  data: z.strictObject({ theme: slug, projects: z.array(slug).max(1000) }),
});

/** How a project belongs to a tree: driven together, or a point where the parties' work meets (S2). */
export const grades = ['shared', 'touchpoint', 'own'] as const;

export const projectHung = z.strictObject({
  type: z.literal('project.hung'),
  data: z.strictObject({ tree: slug, project: slug, grade: z.enum(grades), reading: z.enum(readings) }),
});

/** What is outside the group (cloud, bird) or belongs to one party only (bush). Management is never the sun (S7, S8). */
export const outsideKinds = ['cloud', 'bird', 'bush'] as const;

export const outsidePlaced = z.strictObject({
  type: z.literal('outside.placed'),
  data: z.strictObject({
    thing: id,
    name: z.string().min(1),
    kind: z.enum(outsideKinds),
    party: slug.optional(),
    trees: z.array(slug),
    projects: z.array(slug),
  }),
});

/** Something outside the tree stands there no more. */
export const outsideRemoved = z.strictObject({
  type: z.literal('outside.removed'),
  data: z.strictObject({ thing: id }),
});
