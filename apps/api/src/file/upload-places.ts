import { FileRefusal } from './file-refusal.ts';

/** A file on its way lies in memory, so only so many are taken at once. */
const most = { ofOne: 4, ofAll: 16 };

/**
 * Gives each upload a place for as long as it runs.
 * @throws FileRefusal when the account, or all together, have as many as there is room for.
 */
export function uploadPlaces(): <T>(account: string, upload: () => Promise<T>) => Promise<T> {
  const running: string[] = [];
  return async (account, upload) => {
    const own = running.filter((one) => one === account).length;
    if (own >= most.ofOne || running.length >= most.ofAll) throw new FileRefusal('too-many-requests');
    running.push(account);
    try {
      return await upload();
    } finally {
      running.splice(running.indexOf(account), 1);
    }
  };
}
