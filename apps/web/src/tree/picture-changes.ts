/** The forms that change the picture, as a part of their address: `/trad/{tree}/andra/{one of these}`. */
export const pictureChanges = [
  'ny-frukt',
  'ordning',
  'ny-gren',
  'gren',
  'ta-bort-gren',
  'ny-himmel',
  'himmel',
  'ta-bort-himmel',
  'tradet',
  'nytt-trad',
] as const;
export type PictureChange = (typeof pictureChanges)[number];

export function isPictureChange(one: string): one is PictureChange {
  return pictureChanges.some((known) => known === one);
}
