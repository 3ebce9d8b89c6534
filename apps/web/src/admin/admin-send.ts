import { ApiProblem } from '../app/api-problem.ts';

/**
 * Asks the administration to do something that is no command and so cannot be undone.
 * @throws ApiProblem with the server's words when it says no; what `fetch` throws when it is not reached.
 */
export async function adminSend(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown = {},
): Promise<void> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw ApiProblem.of(response.status, await response.json().catch(() => null));
}
