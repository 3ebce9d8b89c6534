import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** Server facts. What came with the page is fresh for five minutes, so nothing is fetched twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5 * 60_000, retry: isWorthRetrying, refetchOnWindowFocus: false },
    },
  });
}

/** Once more when the net or the server failed; what was refused is refused again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof ApiProblem && error.status < 500);
}
