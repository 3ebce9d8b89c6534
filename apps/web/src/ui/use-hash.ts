import { useRouterState } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';

/** The part of the address after "#"; empty while the page takes over from the server, which never sees it. */
export function useHash(): string {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const isTakenOver = useSyncExternalStore(never, yes, no);
  return isTakenOver ? decoded(hash) : '';
}

const never = () => () => {};
const yes = () => true;
const no = () => false;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
