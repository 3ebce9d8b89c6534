/**
 * The path on this site that an address names, to go to after sign-in; `/` for what leads elsewhere, to the API, or
 * nowhere. Strict on purpose: a path of ours has no dots, no empty parts and no hidden signs in it.
 */
export function ownPath(address: string | undefined): string {
  const [path = ''] = address?.split(/[?#]/) ?? [];
  const isOwn = path.startsWith('/') && !/\/\/|\/\.|\\|%(2e|2f|5c)/i.test(path) && !/^\/api(\/|$)/.test(path);
  return address !== undefined && isOwn && !/[\p{Cc}\p{Z}]/u.test(address) ? address : '/';
}
