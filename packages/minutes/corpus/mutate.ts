/** A text that was spoilt, and how. */
export type Mutation = { how: string; text: string };

/** Numbers from 0 (included) to 1 (not included), the same for the same seed: tests choose without a clock. */
export type Chance = () => number;

/** A row of chances that is the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The text spoilt in every way that files are spoilt on their way here: cut, doubled, other line ends, lost blank lines,
 * strange characters, everything on one line, bytes read in the wrong encoding.
 */
export function mutationsOf(text: string, seed: number): Mutation[] {
  const chance = chanceFrom(seed);
  const lines = text.split('\n');
  const at = () => Math.floor(chance() * (text.length + 1));
  const [from = 0, to = 0] = [at(), at()].sort((a, b) => a - b);
  return [
    { how: 'as it is', text },
    { how: 'cut at the end', text: text.slice(0, at()) },
    { how: 'cut at the beginning', text: text.slice(at()) },
    { how: 'a piece taken out', text: text.slice(0, from) + text.slice(to) },
    { how: 'every line twice', text: lines.flatMap((line) => [line, line]).join('\n') },
    {
      how: 'some lines twice',
      text: lines.flatMap((line) => (chance() < 0.2 ? [line, line] : [line])).join('\n'),
    },
    { how: 'the whole text twice', text: `${text}\n${text}` },
    { how: 'lines in another order', text: shuffled(lines, chance).join('\n') },
    { how: 'Windows line ends', text: text.replaceAll(/\r?\n/g, '\r\n') },
    { how: 'old Macintosh line ends', text: text.replaceAll(/\r?\n/g, '\r') },
    {
      how: 'Unicode line ends',
      text: text.replaceAll(/\r?\n/g, () => (chance() < 0.5 ? '\u2028' : '\u0085')),
    },
    { how: 'no blank lines', text: lines.filter((line) => line.trim() !== '').join('\n') },
    { how: 'a blank line after each line', text: lines.join('\n\n') },
    { how: 'all on one line', text: lines.map((line) => line.trim()).join(' ') },
    { how: 'no white space', text: text.replaceAll(/\s+/g, '') },
    { how: 'one word a line', text: text.replaceAll(/\s+/g, '\n') },
    { how: 'random characters', text: sprinkled(text, chance) },
    { how: 'decomposed', text: text.normalize('NFD') },
    {
      how: 'UTF-8 read as Latin 1',
      text: Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''),
    },
    { how: 'half a surrogate pair', text: `${text.slice(0, from)}\ud83d${text.slice(from)}\udc4d` },
    { how: 'with the mark of the file', text: `\ufeff${text}` },
    { how: 'a page break in the middle', text: `${text.slice(0, from)}\f${text.slice(from)}` },
    { how: 'in capitals', text: text.toUpperCase() },
  ];
}

/** Texts that are no minutes at all. */
export function strangeTexts(): Mutation[] {
  return [
    { how: 'empty', text: '' },
    { how: 'only white space', text: ' \n\t\r\n\f  ' },
    { how: 'only a mark of the file', text: '\ufeff' },
    { how: 'only page breaks', text: '\f\f\f' },
    { how: 'one letter', text: 'a' },
    { how: 'only paragraph marks', text: '§ '.repeat(500) },
    { how: 'only digits', text: '1. '.repeat(500) },
    { how: 'only brackets', text: '[]()'.repeat(500) },
    { how: 'only nulls', text: '\u0000'.repeat(200) },
    { how: 'from right to left', text: '\u202eפרוטוקול 2024-03-14\u202c' },
  ];
}

/** A megabyte (1,000,000 characters) of one line, in ways that a careless rule needs hours for. */
export function longLines(): Mutation[] {
  return [
    { how: 'words', text: repeated('Nämnden beslutar att Gösta tar kontakt med Lisa och återkommer ') },
    { how: 'one word', text: repeated('a') },
    { how: 'spaces', text: `x${repeated(' ')}x` },
    { how: 'hyphens', text: repeated('ut-') },
    { how: 'digits', text: repeated('2024-') },
    { how: 'commas', text: repeated('Anna Berg, ') },
    { how: 'pipes', text: repeated('| ') },
    { how: 'open brackets', text: repeated('(') },
    { how: 'at signs', text: repeated('a@') },
    { how: 'question marks', text: repeated('?') },
  ];
}

function repeated(words: string): string {
  return words.repeat(Math.ceil(1_000_000 / words.length)).slice(0, 1_000_000);
}

function shuffled<One>(many: readonly One[], chance: Chance): One[] {
  return many
    .map((one) => ({ one, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

const strange = [
  '\u0000',
  '\ufffd',
  '\u00ad',
  '\u00a0',
  '\u200b',
  '§',
  '|',
  '\t',
  '(',
  '–',
  '👍',
  '\u0308',
  '"',
  '\\',
  '#',
];

function sprinkled(text: string, chance: Chance): string {
  return Array.from(text, (character) => {
    if (chance() >= 0.03) return character;
    return `${character}${strange[Math.floor(chance() * strange.length)] ?? ''}`;
  }).join('');
}
