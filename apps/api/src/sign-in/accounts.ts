import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

/** Somebody who may sign in. What they may do stands in the log, by this id. */
export type Account = {
  id: string;
  name: string;
  email: string;
  createdAt: string;
  /** When somebody last signed in with it in a browser that is still signed in. */
  lastSignIn: string | null;
  /** Whether a code may be sent to the address; not when it only is what a provider says, unverified. */
  signsInByMail: boolean;
};

/** Accounts as an administrator handles them. Names and addresses are given as `account-schema.ts` makes them. */
export type Accounts = {
  /** Undefined when another account has the address. */
  create(who: { name: string; email: string }): Promise<Account | undefined>;
  /** By name, as Swedish sorts. */
  list(): Promise<Account[]>;
  find(id: string): Promise<Account | undefined>;
  findByEmail(email: string): Promise<Account | undefined>;
  /** False when there is no such account. */
  rename(id: string, name: string): Promise<boolean>;
  /** Codes that are on their way to the old address stop holding; sessions and passkeys stay. */
  changeEmail(id: string, email: string): Promise<'changed' | 'address-taken' | 'unknown-account'>;
  /** Signs it out everywhere. */
  endSessions(id: string): Promise<void>;
  /** With its sessions, passkeys, codes and job accounts. False when there is none. */
  remove(id: string): Promise<boolean>;
};

/** The accounts in this database. */
export function accountsOf(database: Kysely<Tables>, now: () => Date): Accounts {
  const query = () =>
    database
      .selectFrom('user')
      .leftJoin('session', 'session.userId', 'user.id')
      .groupBy('user.id')
      .select(['user.id', 'user.name', 'user.email', 'user.createdAt', 'user.emailVerified'])
      .select((select) => select.fn.max('session.createdAt').as('lastSignIn'));

  type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number];
  const account = ({ emailVerified, lastSignIn, ...row }: Row): Account => ({
    ...row,
    lastSignIn: lastSignIn ?? null,
    signsInByMail: emailVerified === 1,
  });

  async function find(id: string): Promise<Account | undefined> {
    const row = await query().where('user.id', '=', id).executeTakeFirst();
    return row && account(row);
  }

  return {
    async create({ name, email }) {
      const id = randomUUID();
      const at = now().toISOString();
      const made = await database
        .insertInto('user')
        .values({ id, name, email, emailVerified: 1, image: null, createdAt: at, updatedAt: at })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning('id')
        .executeTakeFirst();
      return made && find(made.id);
    },
    async list() {
      const rows = await query().execute();
      return rows.map(account).sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    },
    find,
    async findByEmail(email) {
      const row = await query().where('user.email', '=', email).executeTakeFirst();
      return row && account(row);
    },
    async rename(id, name) {
      const { numUpdatedRows } = await database
        .updateTable('user')
        .set({ name, updatedAt: now().toISOString() })
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    changeEmail: (id, email) =>
      database.transaction().execute(async (transaction) => {
        const taken = await transaction
          .selectFrom('user')
          .select('id')
          .where('email', '=', email)
          .where('id', '!=', id)
          .executeTakeFirst();
        if (taken !== undefined) return 'address-taken';
        const { numUpdatedRows } = await transaction
          .updateTable('user')
          .set({ email, emailVerified: 1, updatedAt: now().toISOString() })
          .where('id', '=', id)
          .executeTakeFirst();
        await transaction.deleteFrom('sign_in_codes').where('user', '=', id).execute();
        return numUpdatedRows > 0n ? 'changed' : 'unknown-account';
      }),
    async endSessions(id) {
      await database.deleteFrom('session').where('userId', '=', id).execute();
    },
    async remove(id) {
      // The rest goes with it: every table of sign-in refers to the account.
      const { numDeletedRows } = await database.deleteFrom('user').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

const byName = new Intl.Collator('sv');
