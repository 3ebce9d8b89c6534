import * as z from 'zod';

/** What can be followed: a project, a group with its series of meetings, or everything (with `all` as its target). */
export const followKinds = ['project', 'group', 'all'] as const;
export type FollowKind = (typeof followKinds)[number];

/** When mail comes: a minute after each change, or on Monday mornings. */
export const rhythms = ['at-once', 'weekly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What a person chooses. */
export const followChoice = z.strictObject({ rhythm: z.enum(rhythms) });

/** The token of a mail; several follows that one mail came from are joined by dots. */
export const stopRequest = z.strictObject({ token: z.string().min(1).max(2000) });

/** What one follows, by name. */
export type FollowView = { kind: FollowKind; target: string; name: string; rhythm: Rhythm };

/** One's own follows; `mail` says whether this server sends any mail at all. */
export type FollowsView = { mail: boolean; follows: FollowView[] };
