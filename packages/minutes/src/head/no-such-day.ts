import type { Contradiction } from '../proposal.ts';
import type { Line } from '../text/lines.ts';
import { otherDays } from '../words/head-words.ts';

/** A day that the head writes and no calendar has: "2024-02-30". */
export function noSuchDay(lines: readonly Line[]): Contradiction[] {
  for (const { words } of lines) {
    if (words.length > 160 || otherDays.test(words)) continue;
    const [day] =
      /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])|(?<!\d)(?:3[0-9]|[4-9]\d) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/iu.exec(
        words,
      ) ?? [];
    if (day !== undefined)
      return [
        {
          about: 'date',
          here: day,
          there: 'finns inte i kalendern',
          ask: `I huvudet står "${day}", och någon sådan dag finns inte. Vilken dag var mötet?`,
        },
      ];
  }
  return [];
}
