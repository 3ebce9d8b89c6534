import { type CookieOptions, parse, serialize } from 'hono/utils/cookie';
import { type Auth, stayHeader } from './create-auth.ts';
import { sessionLifetime } from './session-lifetime.ts';

/** The two cookies of sign-in that are ours; the session's is better-auth's. */
export type OwnCookie = 'trad.code' | 'trad.device';

const month = 30 * 24 * 60 * 60;

/** For how long and how far: the code's is for sign-in alone, the device's says that its owner signed in here before. */
const kept: Record<OwnCookie, CookieOptions> = {
  'trad.code': { path: '/api/sign-in', maxAge: 10 * 60, sameSite: 'Strict' },
  'trad.device': { path: '/api/sign-in', maxAge: 12 * month, sameSite: 'Strict' },
};

/** The value of one of our cookies in a request. */
export function ownCookie(request: Request, name: OwnCookie): string | undefined {
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

/** Sets one of our cookies; without a value, takes it away. */
export function setOwnCookie(name: OwnCookie, value: string | undefined, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:');
  const gone = value === undefined ? { maxAge: 0 } : {};
  return serialize(name, value ?? '', { ...kept[name], httpOnly: true, secure, ...gone });
}

/** Takes the session's cookie away. */
export async function endedSessionCookie(auth: Auth): Promise<string> {
  const { name, attributes } = (await auth.$context).authCookies.sessionToken;
  const { secure = false } = attributes;
  return serialize(name, '', { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: 0 });
}

/** What better-auth gets to see of a request: its cookies and browser, and whether the person stays signed in. */
export function headersFor(request: Request, stay = false): Headers {
  const headers = new Headers(stay ? { [stayHeader]: '1' } : {});
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** The cookies that better-auth sets, those of the session for as long as it holds. */
export function cookiesIn(headers: Headers, stay = false): string[] {
  const [day, long] = [`Max-Age=${sessionLifetime.day}`, `Max-Age=${sessionLifetime.stay}`];
  return headers.getSetCookie().map((cookie) => (stay ? cookie.replace(day, long) : cookie));
}
