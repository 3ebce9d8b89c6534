import type { Guard } from '../proposal.ts';

const born =
  /(?<!\p{L})(?:född|födda|födelsedatum|födelsedata|f\.)\s*(?:den|:)?\s*(?<day>(?:(?:19|20)?\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01]))|(?:[12]\d|3[01]|[1-9])\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s+(?:19|20)\d\d)(?![\p{L}\p{N}-])/giu;

/** Days of birth: "född 1981-12-28". With a name they lead to a person. */
export function* birthDays(text: string): Generator<Guard> {
  for (const match of text.matchAll(born)) {
    const day = match.groups?.['day'] ?? '';
    const from = match.index + match[0].lastIndexOf(day);
    yield {
      from,
      to: from + day.length,
      kind: 'personal-number',
      instead: '[födelsedatum]',
      rule: 'day-of-birth',
      sureness: 'likely',
    };
  }
}
