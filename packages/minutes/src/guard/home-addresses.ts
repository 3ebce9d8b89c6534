import type { Guard } from '../proposal.ts';

const street =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,24}(?:gatan|vägen|stigen|gränden|gränd|backen|allén|torget|väg|gata|slingan|höjden|liden)\s\d{1,3}\s?[A-Z]?(?!\p{L})(?:,?\s+(?:lgh|lägenhet)\s?\d{1,4})?(?:,?\s+\d{3}\s?\d\d\s+\p{Lu}\p{L}{1,24})?/gu;
const livesAt =
  /(?<!\p{L})(?:bor|bodde|boende|hemma\s+hos|hembesök|hemadress|adress|bostadsadress|flyttar\s+till|flyttat\s+till|c\/o)(?!\p{L})[^.;\n]{0,40}$/iu;
const afterName = /\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,24},\s$/u;
const meets =
  /(?<!\p{L})(?:möte|mötet|träff|träffen|lokal|lokalen|plats|samling|kontor|kontoret|besöksadress)(?!\p{L})/iu;

/** Where somebody lives: a street with its number after "bor på", "hembesök" or a whole name. A place to meet is none. */
export function* homeAddresses(text: string): Generator<Guard> {
  for (const match of text.matchAll(street)) {
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    if (!(livesAt.test(before) || afterName.test(before)) || meets.test(before.slice(-40))) continue;
    yield {
      from: match.index,
      to: match.index + match[0].length,
      kind: 'individual',
      instead: '[adress]',
      rule: 'home-address',
      sureness: 'likely',
    };
  }
}
