import type { Range } from '@utveckling/domain/meeting/source';
import { sentences } from '../../text/sentences.ts';

/**
 * The sentences of readable words, "att     Verkstaden fortsätter" as one (a wide space after "att" is no column), and what was decided in
 * one breath – "att köpa bord, att hyra lokal" – as one for each "att".
 */
export function wholeClauses(words: string): Range[] {
  const found: Range[] = [];
  for (const { from, to } of sentences(words)) {
    const last = found.at(-1);
    const isOpen =
      last !== undefined && /^(?:att|[a-z]\)|\d{1,2}[.)])$/iu.test(words.slice(last.from, last.to));
    if (last !== undefined && isOpen && !words.slice(last.to, from).includes('\n')) last.to = to;
    else found.push({ from, to });
  }
  return found.flatMap((one) => clausesOf(words, one));
}

const decides =
  /^(?:att\s|(?:\p{L}+\s+){0,6}(?:beslut(?:ar|ade|ades|as|at)|beslöt|beslöts)\s+(?:\p{L}+\s+)?att\s)/iu;
const suggests = /(?<!\p{L})(?:föreslår|föreslog|föreslås|yrkar|yrkade|yrkande|förslag)(?!\p{L})/iu;

function clausesOf(words: string, { from, to }: Range): Range[] {
  const whole = words.slice(from, to);
  const first = whole.slice(0, 160);
  if (!decides.test(first) || suggests.test(first)) return [{ from, to }];
  const found: Range[] = [];
  let begin = 0;
  for (const gap of whole.matchAll(/[,;]\s+(?=att\s)/giu)) {
    found.push({ from: from + begin, to: from + gap.index });
    begin = gap.index + gap[0].length;
  }
  const end = to - (/[,;]$/.test(whole) ? 1 : 0);
  return [...found, { from: from + begin, to: end }];
}
