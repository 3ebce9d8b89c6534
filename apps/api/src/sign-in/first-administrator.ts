import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import type { KeyedHash } from './keyed-hash.ts';

/** The one-time code that makes the first administrator, while there is none. */
export type FirstAdministrator = {
  /**
   * A new address, good for an hour, that takes the place of the one before.
   * @returns undefined when somebody is administrator.
   */
  address(): Promise<string | undefined>;
  /** Uses the code up; false when it is another, too old, used, or not needed any more. */
  use(code: string): Promise<boolean>;
  /** Makes a code that was used hold again, for when what came after it failed. */
  giveBack(code: string): Promise<void>;
};

export type FirstAdministratorOptions = {
  database: Kysely<Tables>;
  hash: KeyedHash;
  publicUrl: string;
  now: () => Date;
  hasAdministrator: () => Promise<boolean>;
};

const identifier = 'first-administrator';
const holdsFor = 60 * 60 * 1000;

/** The address carries its code behind `#`, which browsers send to nobody: it stands in no log but the one it is printed in. */
export function firstAdministrator(options: FirstAdministratorOptions): FirstAdministrator {
  const { database, hash, publicUrl, now, hasAdministrator } = options;

  async function keep(code: string): Promise<void> {
    const at = now();
    const time = at.toISOString();
    await database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('verification').where('identifier', '=', identifier).execute();
      await transaction
        .insertInto('verification')
        .values({
          id: randomUUID(),
          identifier,
          value: hash(identifier, code),
          expiresAt: new Date(at.getTime() + holdsFor).toISOString(),
          createdAt: time,
          updatedAt: time,
        })
        .execute();
    });
  }

  return {
    async address() {
      if (await hasAdministrator()) return undefined;
      const code = randomBytes(24).toString('base64url');
      await keep(code);
      return `${new URL('/start', publicUrl).href}#kod=${code}`;
    },
    async use(code) {
      if (await hasAdministrator()) return false;
      const used = await database
        .deleteFrom('verification')
        .where('identifier', '=', identifier)
        .where('value', '=', hash(identifier, code))
        .where('expiresAt', '>', now().toISOString())
        .returning('id')
        .executeTakeFirst();
      return used !== undefined;
    },
    giveBack: keep,
  };
}
