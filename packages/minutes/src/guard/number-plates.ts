import type { Guard } from '../proposal.ts';

const plate =
  /(?<!\p{L})(?:reg\.?\s?nr|regnr|reg\.?\s?nummer|registreringsnummer|registreringsnr|bil(?:en)?|skåpbil(?:en)?|husbil(?:en)?)\.?:?\s+(?:med\s+(?:reg\.?\s?nr|regnr|registreringsnummer)\.?:?\s+)?(?<plate>\p{Lu}{3}[ -]?\d\d[\p{Lu}\d])(?![\p{L}\p{N}])/gu;

/** Number plates after words that say that they are some: a car leads to who owns it. */
export function* numberPlates(text: string): Generator<Guard> {
  for (const match of text.matchAll(plate)) {
    const words = match.groups?.['plate'] ?? '';
    const to = match.index + match[0].length;
    yield {
      from: to - words.length,
      to,
      kind: 'individual',
      instead: '[registreringsnummer]',
      rule: 'number-plate',
      sureness: 'likely',
    };
  }
}
