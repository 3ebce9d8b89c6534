import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import { hasAdministrator } from '../people/has-administrator.ts';
import { openReadModel } from '../read-model.ts';
import { firstAdministrator } from '../sign-in/first-administrator.ts';
import { keyedHash } from '../sign-in/keyed-hash.ts';
import { openSecret } from '../sign-in/open-secret.ts';
import { dataNames } from '../store/data-names.ts';
import { openData } from '../store/open-data.ts';
import { AdminProblem } from './admin-problem.ts';

/**
 * A new one-time address that makes the first administrator, good for an hour; also while the server runs.
 * @throws AdminProblem when there are no data, or an administrator.
 */
export async function firstAdministratorAddress(
  {
    DATA_DIR,
    AUTH_SECRET,
    PUBLIC_URL,
    PORT,
  }: Pick<Environment, 'DATA_DIR' | 'AUTH_SECRET' | 'PUBLIC_URL' | 'PORT'>,
  now: () => Date,
): Promise<string> {
  if (!existsSync(join(DATA_DIR, dataNames.database))) {
    throw new AdminProblem(`Det finns inga data i ${DATA_DIR}. Starta servern en gång först.`);
  }
  const store = await openData(DATA_DIR);
  try {
    const { archive } = await openReadModel(store.log());
    const first = firstAdministrator({
      database: store.database,
      hash: keyedHash(openSecret(DATA_DIR, AUTH_SECRET)),
      publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
      now,
      hasAdministrator: async () => hasAdministrator(archive.state),
    });
    const address = await first.address();
    if (address === undefined)
      throw new AdminProblem('Det finns redan en administratör. Be den personen ge dig en roll.');
    return address;
  } finally {
    await store.close();
  }
}
