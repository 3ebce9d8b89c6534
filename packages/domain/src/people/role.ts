import * as z from 'zod';
import { id, slug } from '../identifier.ts';

/** What an account can be trusted with; whoever has none of them is a visitor. */
export const roles = ['member', 'lead', 'part-editor', 'secretary', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** A role with what it reaches. An account has each role at most once: a new grant of a role takes the place of the old. */
export const grant = z.discriminatedUnion('role', [
  /** Speaks for one party. */
  z.strictObject({ role: z.literal('member'), party: slug }),
  /** Coordinates these projects. */
  z.strictObject({ role: z.literal('lead'), projects: z.array(slug).min(1).max(200) }),
  /** Has been handed a part of the picture for a time (S9): whole branches, single projects, what stands outside the tree. */
  z.strictObject({
    role: z.literal('part-editor'),
    themes: z.array(slug).max(200),
    projects: z.array(slug).max(200),
    outside: z.boolean(),
    /** The last day it holds. */
    until: z.iso.date(),
  }),
  z.strictObject({ role: z.literal('secretary') }),
  z.strictObject({ role: z.literal('editor') }),
  z.strictObject({ role: z.literal('administrator') }),
]);
export type Grant = z.infer<typeof grant>;

/** An account gets a role. Accounts are named by id alone; name and address lie beside the log and are erasable. */
export const roleGranted = z.strictObject({
  type: z.literal('role.granted'),
  data: z.strictObject({ account: id, grant }),
});

export const roleRevoked = z.strictObject({
  type: z.literal('role.revoked'),
  data: z.strictObject({ account: id, role: z.enum(roles) }),
});
