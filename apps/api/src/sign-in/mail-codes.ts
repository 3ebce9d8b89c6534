import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { isSameHash, type KeyedHash } from './keyed-hash.ts';

/** How many minutes a code holds, and how many wrong guesses it bears. */
export const codeHolds = { minutes: 10, tries: 5 } as const;

/** What a guess came to. `wrong` says how many tries are left, `gone` that the code is used, too old or guessed out. */
export type Guess = { account: string } | { wrong: number } | 'gone';

/**
 * The codes that go by mail. A code belongs to the browser that asked for it: nobody else can try it, so nobody else
 * can use it up either.
 */
export type MailCodes = {
  /** Keeps a code for a browser; an account of undefined makes one that no guess fits. */
  keep(browser: string, account: string | undefined, code: string): Promise<void>;
  guess(browser: string, code: string): Promise<Guess>;
};

/** The codes in this database: neither a code nor what the browser keeps can be read there. */
export function mailCodes(database: Kysely<Tables>, hash: KeyedHash, now: () => Date): MailCodes {
  const codeHash = (browser: string, code: string) => hash('mail-code', `${browser}\0${code}`);

  return {
    async keep(browser, account, code) {
      const at = now().getTime();
      const expires_at = new Date(at + codeHolds.minutes * 60_000).toISOString();
      await database
        .deleteFrom('sign_in_codes')
        .where('expires_at', '<=', new Date(at).toISOString())
        .execute();
      await database
        .insertInto('sign_in_codes')
        .values({
          browser: hash('code-browser', browser),
          user: account ?? null,
          code: codeHash(browser, code),
          tries: 0,
          expires_at,
        })
        .execute();
    },
    async guess(browser, code) {
      const key = hash('code-browser', browser);
      // Counted first and compared after, so that guesses at the same time each cost one.
      const row = await database
        .updateTable('sign_in_codes')
        .set((set) => ({ tries: set('tries', '+', 1) }))
        .where('browser', '=', key)
        .where('tries', '<', codeHolds.tries)
        .where('expires_at', '>', now().toISOString())
        .returning(['user', 'code', 'tries'])
        .executeTakeFirst();
      if (row === undefined) return 'gone';
      const isRight = isSameHash(row.code, codeHash(browser, code)) && row.user !== null;
      if (!isRight || row.user === null) return { wrong: codeHolds.tries - row.tries };
      const used = await database
        .deleteFrom('sign_in_codes')
        .where('browser', '=', key)
        .returning('user')
        .executeTakeFirst();
      return used === undefined ? 'gone' : { account: row.user };
    },
  };
}
