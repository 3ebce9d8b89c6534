/** A name as a slug: "Språkcafé på Söder" → "sprakcafe-pa-soder"; never empty. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return plain === '' ? 'namnlos' : plain;
}

/** The first slug of a name that is not taken: "fritidsbanken", "fritidsbanken-2" … */
export function freeSlug(name: string, isTaken: (slug: string) => boolean): string {
  const first = slugOf(name);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? first : `${first}-${number}`;
    if (!isTaken(slug)) return slug;
  }
}
