/** The forms that change a fruit, as the last part of their address: `/projekt/{slug}/andra/{one of these}`. */
export const projectChanges = [
  'varfor',
  'vad',
  'hur',
  'vilka',
  'lardomar',
  'samordnare',
  'del',
  'behov',
  'erbjudande',
  'fraga',
  'spridning',
  'tillfalle',
  'beslut',
  'villkor',
  'att-komma-ihag',
  'bra-att-veta',
  'hor-till',
  'narmare',
  'samband',
  'ta-tillbaka',
  'onskan',
  'namn',
  'gren',
  'trad',
  'dela',
] as const;
export type ProjectChange = (typeof projectChanges)[number];

export function isProjectChange(one: string): one is ProjectChange {
  return projectChanges.some((known) => known === one);
}
