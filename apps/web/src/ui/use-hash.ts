import { useRouterState } from '@tanstack/react-router';
import { useIsTakenOver } from './use-is-taken-over.ts';

/** The part of the address after "#"; empty while the page takes over from the server, which never sees it. */
export function useHash(): string {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  return useIsTakenOver() ? decoded(hash) : '';
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
