import type { Actor } from '@utveckling/domain/people/actor';

/** Somebody who is signed in. */
export type Writer = Actor & { account: string };
