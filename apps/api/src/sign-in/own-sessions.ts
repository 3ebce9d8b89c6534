import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { type Device, deviceOf } from './device-of.ts';
import type { Session } from './session.ts';

/** One of a person's own sessions. */
export type OwnSession = { id: string; device: Device; since: string; until: string; isThis: boolean };

/** A person's sessions, seen and ended by the person. */
export type OwnSessions = {
  /** This one first, then the newest. */
  list(session: Session): Promise<OwnSession[]>;
  /** False when the person has no session of that id, whether or not somebody else has. */
  end(session: Session, id: string): Promise<boolean>;
  /** Every session of the person but this one. */
  endOthers(session: Session): Promise<void>;
  endAll(session: Session): Promise<void>;
};

/** The sessions in this database. */
export function ownSessions(database: Kysely<Tables>, now: () => Date): OwnSessions {
  return {
    async list(session) {
      const rows = await database
        .selectFrom('session')
        .select(['id', 'userAgent', 'createdAt', 'expiresAt'])
        .where('userId', '=', session.account)
        .where('expiresAt', '>', now().toISOString())
        .orderBy('createdAt', 'desc')
        .limit(100)
        .execute();
      const sessions = rows.map(({ id, userAgent, createdAt, expiresAt }) => ({
        id,
        device: deviceOf(userAgent ?? ''),
        since: createdAt,
        until: expiresAt,
        isThis: id === session.id,
      }));
      return [...sessions.filter(({ isThis }) => isThis), ...sessions.filter(({ isThis }) => !isThis)];
    },
    async end(session, id) {
      const { numDeletedRows } = await database
        .deleteFrom('session')
        .where('userId', '=', session.account)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async endOthers(session) {
      await database
        .deleteFrom('session')
        .where('userId', '=', session.account)
        .where('id', '!=', session.id)
        .execute();
    },
    async endAll(session) {
      await database.deleteFrom('session').where('userId', '=', session.account).execute();
    },
  };
}
