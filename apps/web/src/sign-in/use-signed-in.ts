import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { ownPath } from '@utveckling/domain/own-path';
import { useApi } from '../app/use-api.ts';
import { meQuery } from './me-query.ts';

/**
 * What follows when somebody has signed in: who it is is asked anew, what waited for it is sent, and the page they came
 * from is there again.
 */
export function useSignedIn(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  const api = useApi();
  const { till } = useSearch({ from: '__root__' });
  return async () => {
    // Both in one go: the sign-in page is not to show, in between, that one is signed in already.
    const me = await queryClient.fetchQuery({ ...meQuery(api), staleTime: 0 });
    if (me.signedIn) {
      const { beginWriting } = await import('../write/writing.ts');
      void beginWriting(me.account);
    }
    router.history.replace(ownPath(till));
    // The button that had the focus is gone.
    document.getElementById('innehall')?.focus();
  };
}
