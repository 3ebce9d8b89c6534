import { fieldIn, parseJson, textIn } from './read-json.ts';

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
    const me = parseJson(await response.text());
    return fieldIn(me, 'signedIn') === false ? null : textIn(me, 'account');
  } catch {
    return undefined;
  }
}
