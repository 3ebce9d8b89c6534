import * as z from 'zod';
import { problem } from '../http/problem.ts';
import type { Accounts } from '../sign-in/accounts.ts';

const about = z.looseObject({ account: z.string() });

/** Says no to a role for an account that is not there: the log knows accounts by id alone. */
export function checkAccount({ find }: Pick<Accounts, 'find'>) {
  return async (name: string, data: unknown): Promise<Response | undefined> => {
    if (name !== 'role.grant') return undefined;
    const { account } = about.parse(data);
    return (await find(account)) === undefined ? problem('unknown-account') : undefined;
  };
}
