import type { Guard } from '../proposal.ts';

const at = '(?:@|\\s?(?:\\(at\\)|\\[at\\]|\\(a\\)|\\(snabel-?a\\))\\s?)';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}${at}[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'gu',
);
const shared =
  /^(?:info|kontakt|kansli|registrator|post|mail|styrelsen|webmaster|support|noreply|hej)(?:@|\s|\()/iu;

/** E-mail addresses, also "namn (at) plats.se". One that an office shares is unsure: it may well stay. */
export function* eMails(text: string): Generator<Guard> {
  for (const match of text.matchAll(pattern))
    yield {
      from: match.index,
      to: match.index + match[0].length,
      kind: 'e-mail',
      instead: '[e-postadress]',
      rule: 'e-mail',
      sureness: shared.test(match[0]) ? 'unsure' : 'sure',
    };
}
