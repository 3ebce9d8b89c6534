import type { Migration } from '../migrate.ts';
import { log } from './001-log.ts';
import { chain } from './002-chain.ts';
import { signIn } from './003-sign-in.ts';
import { files } from './004-files.ts';
import { mail } from './005-mail.ts';
import { imports } from './006-imports.ts';
import { readings } from './007-readings.ts';

/** Every migration of the SQLite store, oldest first. A released one is never changed; a change is a new one. */
export const migrations: readonly Migration[] = [log, chain, signIn, files, mail, imports, readings];
