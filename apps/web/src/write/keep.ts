import { browserKeep } from './browser-keep.ts';

/** What this browser keeps for whoever writes in it. */
export const keep = browserKeep();

/** Everything that is kept for writing has a name that begins so, so that signing out can find it all. */
export const keepPrefix = 'skrivet:';
