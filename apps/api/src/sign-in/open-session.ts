import { cookiesIn, headersFor, setOwnCookie } from './cookies.ts';
import type { SignIn } from './open-sign-in.ts';

/**
 * Signs a person in who has proved who it is, in a session of its own; the one that the browser had before ends.
 * @returns the cookies to set; undefined when the account has gone meanwhile.
 */
export async function openSession(
  { parts, sessionOf }: SignIn,
  request: Request,
  { account, stay }: { account: string; stay: boolean },
): Promise<string[] | undefined> {
  const before = await sessionOf(request);
  const { headers, response } = await parts.auth.api.openSession({
    body: { account },
    headers: headersFor(request, stay),
    returnHeaders: true,
  });
  if (!response.opened) return undefined;
  if (before !== undefined) await parts.sessions.end(before, before.id);
  return [...cookiesIn(headers, stay), ...(stay ? [deviceCookie(parts, account)] : [])];
}

/** A browser that its owner stays signed in with is known again: others who try the address cannot shut it out. */
export function deviceCookie({ hash, publicUrl }: SignIn['parts'], account: string): string {
  return setOwnCookie('trad.device', hash('device', account), publicUrl);
}
