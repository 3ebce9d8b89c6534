import { clockTimes } from '../head/clock-times.ts';

/** When somebody came and went, as a note says it: "till klockan 10:30", "från kl. 9", "kl. 9–10", "gick 10.30". */
export function timesOfNote(note: string): { arrived?: string; left?: string } | undefined {
  if (/§|punkt|(?<!\p{L})p\.? ?\d|^(?:åk|årskurs|klass) /iu.test(note)) return undefined;
  const words = /kl/i.test(note) ? note : note.replace(/\b(?=\d{1,2}(?:[.:]\d\d)?\b)/, 'kl ');
  const [first, second] = clockTimes(words);
  if (first === undefined) return undefined;
  if (first.ends !== undefined) return { arrived: first.begins, left: first.ends };
  const before = words.slice(0, first.from);
  const isLeft = leaves.test(before) || /^\s*[-–]\s*$/.test(before);
  const isArrived = comes.test(before);
  if (isLeft && second === undefined) return { left: first.begins };
  if (isArrived && second === undefined) return { arrived: first.begins };
  if (second !== undefined) return { arrived: first.begins, left: second.begins };
  return /[-–]\s*$/.test(words.slice(first.to)) ? { arrived: first.begins } : undefined;
}

const leaves = /(?:till|t\.?o\.?m\.?|lämnade|lämnar|gick|går|fram till|tom|avvek|slutade)(?!\p{L})/iu;
const comes = /(?:från|fr\.?o\.?m\.?|anslöt|ansluter|kom|kommer|ankom|anlände|deltar från|from)(?!\p{L})/iu;

/** Whether the words say for which part of the meeting, without a time: "§§ 1–4", "lämnade vid § 5", "anslöt senare". */
export function isDuring(words: string): boolean {
  return (
    words.length <= 80 &&
    (/§|(?<!\p{L})p\.? ?\d/u.test(words) ||
      /(?:anslöt|ansluter|kom|lämnade|lämnar|gick|går) (?:\p{L}+ )?(?:senare|tidigare|under|efter|vid|före|mötet|strax)|(?:del av|delar av|första|sista) (?:mötet|delen|halvan)|^delvis$|punkt(?:en|erna)? \d/iu.test(
        words,
      ))
  );
}
