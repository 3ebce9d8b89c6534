import { fieldIn, parseJson } from './read-json.ts';

/** The account that is signed in: null for nobody, undefined when no answer of ours came. */
export async function whoIsIn(
  fetch: (url: string, init: RequestInit) => Promise<Response> = (url, init) => globalThis.fetch(url, init),
): Promise<string | null | undefined> {
  try {
    const response = await fetch('/api/me', {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) return undefined;
    const account = fieldIn(parseJson(await response.text()), 'account');
    return typeof account === 'string' || account === null ? account : undefined;
  } catch {
    return undefined;
  }
}
