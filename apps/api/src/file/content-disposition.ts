/**
 * How a browser is to treat a file, and under which name to save it (RFC 6266): the name twice, in ASCII for what is
 * old and as UTF-8 (RFC 8187) for the rest.
 */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${extended(name)}`;
}

/** Percent-encoded but for the letters, digits and signs of RFC 8187's attr-char. */
function extended(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
