import type { Guard } from '../proposal.ts';

const name = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+-]{0,63})';
const written = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${name}(?:\\s?@\\s?|\\s?[([{<]\\s?(?:at|a|@|snabel-?\\s?a)\\s?[)\\]}>]\\s?)[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'giu',
);
const dot = '(?:\\.|\\s?[([{]\\s?(?:dot|punkt)\\s?[)\\]}]\\s?|\\s(?:dot|punkt)\\s)';
/** "anna.ek at example.org", "anna punkt ek snabela example punkt org": the domain must be one. */
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_-]{1,30}(?:${dot}[\\p{L}\\p{N}_-]{1,30}){0,2}(?:\\s(?:at|snabel-?\\s?a)\\s|\\s?[([{]\\s?(?:at|snabel-?\\s?a)\\s?[)\\]}]\\s?)[\\p{L}\\p{N}-]{2,40}${dot}(?:se|org|com|nu|net|eu|test|fi|no|dk|info)(?![\\p{L}\\p{N}])`,
  'giu',
);
const shared =
  /^(?:info|kontakt|kansli|registrator|post|mail|styrelsen|webmaster|support|noreply|hej)(?:@|\s|\()/iu;

/** E-mail addresses, also "namn (at) plats.se" and spelt out. One that an office shares is unsure: it may well stay. */
export function* eMails(text: string): Generator<Guard> {
  for (const pattern of [written, spoken])
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
