/**
 * The address that a code was asked for, for as long as the code holds: on a phone the page is often loaded anew while
 * one reads the mail. It stays in this tab.
 */
export const pendingCode = {
  keep(email: string): void {
    tried(() => sessionStorage.setItem(name, JSON.stringify({ email, until: Date.now() + tenMinutes })));
  },
  /** Undefined when none was asked for, or not lately. */
  email(): string | undefined {
    const kept: unknown = tried(() => JSON.parse(sessionStorage.getItem(name) ?? 'null'));
    if (typeof kept !== 'object' || kept === null || !('email' in kept) || !('until' in kept))
      return undefined;
    const holds = typeof kept.until === 'number' && kept.until > Date.now();
    return holds && typeof kept.email === 'string' ? kept.email : undefined;
  },
  forget(): void {
    tried(() => sessionStorage.removeItem(name));
  },
};

const name = 'trad.kod-till';
const tenMinutes = 10 * 60_000;

/** Storage throws where the reader has denied it. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
