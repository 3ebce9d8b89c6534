import { useSyncExternalStore } from 'react';

/**
 * False while this part of the page still is the server's: what only the browser knows is not to be shown until then,
 * since React takes over parts of a page at different times and each must first look as it was served.
 */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
