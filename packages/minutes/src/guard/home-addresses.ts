import type { Guard } from '../proposal.ts';
import { isFirstName } from '../words/first-names.ts';

const street =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,24}(?:gatan|vägen|stigen|gränden|gränd|backen|allén|torget|väg|gata|slingan|höjden|liden|kroken|ringen|svängen|leden|esplanaden|backe|stig|rundan|kullen|hagen|åsen|dalen|udden|tunet)\s\d{1,3}\s?[A-Z]?(?!\p{L})(?:,?\s+(?:lgh|lägenhet)\s?\d{1,4})?(?:,?\s+\d{3}\s?\d\d\s+\p{Lu}\p{L}{1,24})?/gu;
const livesAt =
  /(?<!\p{L})(?:bor|bodde|boende|hemma\s+hos|hembesök|hemadress|adress|bostadsadress|flyttar\s+till|flyttat\s+till|c\/o)(?!\p{L})[^.;\n]{0,40}$/iu;
const afterName = /\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,24},\s$/u;
/** "hos Hamid, Kvarnstigen 4", "Göta på Kvarngatan 7": a name, and where. */
const withName =
  /(?:hos|kunden|kund|brukaren|grannen|familjen)(?:,?\s)(?:fru\s|herr\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,?\s(?:på\s|i\s)?$/u;
const named = /(?<first>\p{Lu}\p{Ll}{1,20})(?:\s\p{Lu}\p{Ll}{1,24})?\s(?:på|i)\s$/u;
const meets =
  /(?<!\p{L})(?:möte|mötet|träff|träffen|lokal|lokalen|plats|samling|kontor|kontoret|besöksadress)(?!\p{L})/iu;

/** Where somebody lives: a street with its number after "bor på", "hembesök", "hos Anna" or a whole name. A place to meet is none. */
export function* homeAddresses(text: string): Generator<Guard> {
  for (const match of text.matchAll(street)) {
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    const isWithName = withName.test(before) || isFirstName(named.exec(before)?.groups?.['first'] ?? '');
    const isHome =
      isWithName || ((livesAt.test(before) || afterName.test(before)) && !meets.test(before.slice(-40)));
    if (!isHome) continue;
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
