import { numberOf, numberWords } from '../said/number/number-words.ts';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/:.,-])(?<number>\\d{1,3}|en|ett|${Object.keys(numberWords).join('|')})\\s+(?:ytterligare\\s+|till\\s+)?(?<rest>\\p{L}+(?:\\s+\\p{L}+){0,2})`,
  'giu',
);
const people =
  /(?:person|barn|elev|flick|pojk|ungdom|brukare|klient|deltagar|medlem|kvinn|män|man|familj|föräld|boende|anställd|medarbetar|lärar|ledar|spelar|volontär|hyresgäst|grann|syskon|patient|romer|samer|syrier|somalier|afghaner|flykting|asylsökande|nyanlända|ensamkommande|gäst|besökare|kollega|kollegor|mamm|papp|kund|förare|förar|chaufför|pensionär|anhörig|student|praktikant|vikarie|tjej|kill|ledamöter|ledamot|chef|assistent|personal|sjukskriv|kör(?:are|arna)|(?:av|bland)\s+(?:de\s+|våra\s+|dem\s+)?\p{L}+(?:arna|erna|orna|oss))/iu;

/** Counts of people that are small enough to know them by, in the order they stand. */
export function smallCounts(
  words: string,
  most: number,
): { from: number; to: number; value: number; rest: string }[] {
  const found: { from: number; to: number; value: number; rest: string }[] = [];
  for (const match of words.matchAll(pattern)) {
    const { number = '', rest = '' } = match.groups ?? {};
    const value = /^(?:en|ett)$/iu.test(number) ? 1 : (numberOf(number) ?? Number.POSITIVE_INFINITY);
    const place = people.exec(rest);
    if (value > most || value === 0 || place === null) continue;
    found.push({ from: match.index, to: match.index + match[0].length, value, rest });
  }
  return found;
}
