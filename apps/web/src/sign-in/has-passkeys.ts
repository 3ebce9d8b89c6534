/** Whether this browser, at this address, can use passkeys: not at a bare number, and not without HTTPS elsewhere. */
export function hasPasskeys(): boolean {
  const { hostname } = window.location;
  const isNumber = /^\d+(\.\d+){3}$|:/.test(hostname);
  return window.isSecureContext && !isNumber && typeof window.PublicKeyCredential === 'function';
}
