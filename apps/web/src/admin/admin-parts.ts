/** The parts of the settings, by the word in their address. */
export const adminParts = [
  'personer',
  'parter',
  'organisationer',
  'grupper',
  'trad',
  'utseende',
  'texter',
  'regler',
  'e-post',
  'namn',
] as const;
export type AdminPart = (typeof adminParts)[number];

/** The word in an address for something that is to be made. */
export const newThing = 'ny';
