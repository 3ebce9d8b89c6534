/** The path on this site that an address names; `/` for what leads elsewhere, to the API, or nowhere. */
export function ownPath(address: string | undefined): string {
  if (address === undefined || !/^\/(?![/\\])/.test(address) || /[\\\p{Cc}]/u.test(address)) return '/';
  const { origin, pathname, search, hash } = new URL(address, base);
  return origin !== base || pathname === '/api' || pathname.startsWith('/api/')
    ? '/'
    : pathname + search + hash;
}

const base = 'https://own.invalid';
