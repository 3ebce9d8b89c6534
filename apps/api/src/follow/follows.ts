import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../store/tables.ts';
import type { FollowKind, Rhythm } from './follow-schema.ts';

/** Somebody follows something. */
export type Follow = Selectable<Tables['follows']>;

export type NewFollow = {
  account: string;
  kind: FollowKind;
  target: string;
  rhythm: Rhythm;
  /** Used when it is not followed yet. */
  id: string;
  token: string;
  at: string;
};

/** What an account follows, the first one first. */
export function followsOf(database: Kysely<Tables>, account: string): Promise<Follow[]> {
  return database
    .selectFrom('follows')
    .selectAll()
    .where('account', '=', account)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Everybody's follows. */
export function allFollows(database: Kysely<Tables>): Promise<Follow[]> {
  return database.selectFrom('follows').selectAll().orderBy('account').orderBy('id').execute();
}

/** Follows something, or changes the rhythm of what is followed. */
export async function follow(database: Kysely<Tables>, { at, ...chosen }: NewFollow): Promise<void> {
  await database
    .insertInto('follows')
    .values({ ...chosen, created_at: at, rhythm_since: at })
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'kind', 'target'])
        .doUpdateSet({ rhythm: chosen.rhythm, rhythm_since: at })
        .where('follows.rhythm', '!=', chosen.rhythm),
    )
    .execute();
}

/** Stops following something; nothing happens when it was not followed. */
export async function unfollow(
  database: Kysely<Tables>,
  account: string,
  kind: FollowKind,
  target: string,
): Promise<void> {
  await database
    .deleteFrom('follows')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('target', '=', target)
    .execute();
}

/** Stops what the tokens of a mail stand for; tokens that stand for nothing (any more) are passed over. */
export async function stopByToken(database: Kysely<Tables>, joined: string): Promise<void> {
  await database.deleteFrom('follows').where('token', 'in', joined.split('.')).execute();
}

/** The token for a mail that came from several follows. */
export function joinedToken(follows: readonly Pick<Follow, 'token'>[]): string {
  return follows.map(({ token }) => token).join('.');
}

/** Removes what mail and following know of an account. */
export async function forgetFollower(database: Kysely<Tables>, account: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('follows').where('account', '=', account).execute();
    await transaction.deleteFrom('outbox').where('account', '=', account).execute();
    await transaction
      .updateTable('update_requests')
      .set({ account: '' })
      .where('account', '=', account)
      .execute();
  });
}
