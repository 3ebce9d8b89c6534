import { numberOf, numberWords } from './number-words.ts';
import { units } from './units.ts';

/** A number in the words and what it counts: "sex personer", "6-12 månader", "400 platser/år". */
export type Amount = {
  from: number;
  to: number;
  min: number;
  max: number;
  unit: string;
  per?: string;
  /** The words that say what was counted: the unit and what stands around it. */
  counted: string;
  /** What the value is of, where a name stands before it ("Olympiahallen cirka 60 kvadratmeter"). */
  of?: string;
};

const digits = '\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?';
const number = `(?:${digits}|${Object.keys(numberWords).join('|')})`;
const unit = `(?:${units.map(({ words }) => words).join('|')})`;
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}/:.,-])(?<min>${number})(?:\\s?(?:[-–]|till|eller)\\s?(?<max>${number}))?(?<between>(?:\\s+\\p{Ll}{3,20}(?:a|ka|ade))?)\\s?(?<unit>${unit})(?![\\p{L}\\p{N}])(?:\\s?(?:\\/|per|i)\\s?(?<per>år|månad|vecka|dag|termin|person|plats)(?:en|et|n)?(?!\\p{L}))?`,
  'giu',
);
const once = /(?<![\p{L}])en gång (?:i|per) (?<per>månad|vecka|dag|år|termin)(?:en|et|n)?(?!\p{L})/giu;
const withOne =
  /(?:provat|testat|genomfört|haft|gjort) (?:med )?(?:en|ett) (?!möte|träff|samtal|dialog|diskussion|genomgång|runda)(?<unit>\p{Ll}{4,30})/giu;
/** "fem personer … och tre i studier": the unit is the one before. */
const going = new RegExp(
  `\\s(?:och|samt|varav)\\s+(?<min>${number})\\s+(?<rest>(?:i|till|på|har|är)\\s+\\p{L}+)`,
  'giu',
);

/** Every amount of the words, in the order they stand; times, days and paragraphs are none. */
export function amountsIn(words: string): Amount[] {
  const found: Amount[] = [];
  for (const match of words.matchAll(amount)) {
    const { min = '', max = min, unit: written = '', per, between = '' } = match.groups ?? {};
    const [least, most] = [numberOf(min), numberOf(max)];
    const kept = units.find(({ words: one }) => new RegExp(`^(?:${one})$`, 'iu').test(written))?.unit;
    if (least === undefined || most === undefined || kept === undefined) continue;
    const to = match.index + match[0].length;
    found.push({
      from: match.index,
      to,
      min: Math.min(least, most),
      max: Math.max(least, most),
      unit: kept,
      ...(per === undefined ? {} : { per: per.toLowerCase() }),
      counted: countedOf(`${between.trim()} ${kept}`.trim(), words.slice(to)),
      ...ofOf(words.slice(0, match.index)),
    });
  }
  for (const match of words.matchAll(once)) {
    const per = match.groups?.['per'] ?? '';
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      min: 1,
      max: 1,
      unit: 'gånger',
      per,
      counted: 'tillfällen',
    });
  }
  for (const match of words.matchAll(withOne)) {
    const counted = match.groups?.['unit'] ?? '';
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      min: 1,
      max: 1,
      unit: counted,
      counted,
    });
  }
  const [first] = found;
  if (first !== undefined)
    for (const match of words.slice(first.to).matchAll(going)) {
      const value = numberOf(match.groups?.['min'] ?? '');
      if (value === undefined || found.some(({ from }) => Math.abs(from - first.to - match.index) < 12))
        continue;
      found.push({
        ...first,
        from: first.to + match.index,
        to: first.to + match.index + match[0].length,
        min: value,
        max: value,
        counted: `${first.unit} ${match.groups?.['rest'] ?? ''}`,
      });
    }
  return found.sort((one, other) => one.from - other.from);
}

/** "personer från socialförvaltningen", "barn i eftermiddagsskolan": the unit with what follows it. */
function countedOf(unit: string, after: string): string {
  const rest =
    /^\s+(?:i|på|från|som|ut|av|med|till|per)\s+[^\s,.;:()]+(?:\s+[^\s,.;:()]{4,30})?/u.exec(after)?.[0] ??
    '';
  return `${unit}${rest}`.slice(0, 70);
}

function ofOf(before: string): { of?: string } {
  const of = /(?:^|[(,;]\s?)(?<of>(?:\p{Lu}[\p{L}.]*\s?){1,4})(?:cirka|ca|c:a|ungefär|på|är|har|:)?\s*$/u
    .exec(before)
    ?.groups?.['of']?.trim();
  return of === undefined || of === '' ? {} : { of };
}
