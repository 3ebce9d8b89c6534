import type { Limit } from './limits.ts';

const minutes = (count: number) => count * 60;

/**
 * How often what may be done. The limits of one network are wide enough for an office that signs in together. A person's
 * are so that one who tries from one network never uses all of them up (an hour meets at most three of the half hours), and
 * that one who tries from many networks gets 90 guesses in an hour, out of a million.
 */
export const signInLimits = {
  codesByNetwork: { name: 'codes-network', most: 40, within: minutes(10) },
  codesByPersonAndNetwork: { name: 'codes-person-network', most: 5, within: minutes(30) },
  codesByPerson: { name: 'codes-person', most: 18, within: minutes(60) },
  /** In place of the two above, for a browser that the person stays signed in with. */
  codesByKnownBrowser: { name: 'codes-known-browser', most: 5, within: minutes(15) },
  guessesByNetwork: { name: 'guesses-network', most: 100, within: minutes(10) },
  /** Starting with a passkey or a job account, and finishing. */
  startsByNetwork: { name: 'starts-network', most: 100, within: minutes(10) },
  firstByNetwork: { name: 'first-network', most: 20, within: minutes(10) },
} as const satisfies Record<string, Limit>;
