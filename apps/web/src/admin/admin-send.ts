import { ApiProblem } from '../app/api-problem.ts';
import { fieldIn } from '../write/read-json.ts';
import { ownChanges } from '../write/send-command.ts';

/**
 * Asks the administration to do something that is no command and so cannot be undone.
 * @throws ApiProblem with the server's words when it says no; what `fetch` throws when it is not reached.
 */
export function adminSend(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown = {},
): Promise<void> {
  return ownChanges.while(send(method, path, body));
}

async function send(method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw ApiProblem.of(response.status, answer);
  // What one did oneself is no news.
  const change = fieldIn(answer, 'change');
  if (typeof change === 'string') ownChanges.add(change);
}
