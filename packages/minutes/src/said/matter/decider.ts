import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { World } from '../told.ts';

const who = '(?<who>[\\p{L}][\\p{L}\\s-]{1,60}?)';
const patterns = [
  new RegExp(
    `(?:^|\\s)(?:det\\s+)?är\\s+${who}\\s+som\\s+(?:beslutar|bestämmer|fattar\\s+beslut|tar\\s+beslut|avgör|har\\s+mandat)`,
    'iu',
  ),
  new RegExp(
    `(?:beslut|svar|besked)\\s+(?:av|från|i)\\s+${who}(?:\\s+(?:krävs|behövs|inväntas)|[.,]|$)`,
    'iu',
  ),
  new RegExp(`(?:frågan|ärendet|beslutet)\\s+(?:ligger\\s+(?:hos|på)|ägs\\s+av)\\s+${who}(?:[.,]|$)`, 'iu'),
  new RegExp(`måste\\s+(?:beslutas|godkännas)\\s+av\\s+${who}(?:[.,]|$)`, 'iu'),
];
const outside = forms(
  '(arbetsförmedlingen|försäkringskassan|länsstyrelsen|regeringen|riksdagen|fullmäktige|kommunfullmäktige|kommunstyrelsen|årsmötet|stämman|förbundet|riksförbundet|skatteverket|polisen|domstolen)',
);

/** Who may decide, where the words say it: "Det är arbetsförmedlingen som beslutar om praktikplatser". */
export function deciderIn(words: string, world: World): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(words)?.groups?.['who']?.trim();
    if (found === undefined) continue;
    if (whoIn(found, world).length > 0 || outside.test(found)) return found;
  }
  return undefined;
}
