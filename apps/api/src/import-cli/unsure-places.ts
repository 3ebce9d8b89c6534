import type { Finding, Guard, Proposal } from '@utveckling/minutes/proposal';
import { sentences } from '@utveckling/minutes/text/sentences';

/** A place that the reader is unsure of, and why: what is hidden though it may be public, and what is told though it may be wrong. */
export type UnsurePlace = {
  becomes: 'hidden' | 'told';
  from: number;
  to: number;
  /** What it is about: the words that are hidden, or the kind that is told. */
  words: string;
  /** The sentence it stands in, in one line. */
  sentence: string;
  reason: string;
};

/** The unsure places of a document, in its order. */
export function unsurePlaces(text: string, { guards, findings }: Proposal): UnsurePlace[] {
  const hidden = guards.filter(isUnsure).map(({ from, to, kind }): UnsurePlace => {
    const words = inOneLine(text.slice(from, to));
    return {
      becomes: 'hidden',
      from,
      to,
      words,
      sentence: sentenceAt(text, from),
      reason: guardReasons[kind],
    };
  });
  const told = findings.filter(isUnsure).map(({ from, to, claim, ask }): UnsurePlace => {
    const sentence = inOneLine(text.slice(from, to));
    return { becomes: 'told', from, to, words: claim.kind, sentence, reason: ask ?? noAsk };
  });
  return [...hidden, ...told].sort((one, other) => one.from - other.from || one.to - other.to);
}

function isUnsure({ sureness }: Guard | Finding): boolean {
  return sureness === 'unsure';
}

const noAsk = 'Kan läsas på flera sätt.';

const guardReasons: Record<Guard['kind'], string> = {
  name: 'Namnet finns varken i registret eller på närvarolistan.',
  'e-mail': 'Adressen kan vara gemensam för flera.',
  phone: 'Kan vara ett telefonnummer.',
  'personal-number': 'Kan vara ett personnummer.',
  children: 'Kan röra barn.',
  individual: 'Kan röra en enskild person.',
  'small-group': 'Kan röra så få att de känns igen.',
};

function sentenceAt(text: string, at: number): string {
  const begin = text.lastIndexOf('\n\n', at) + 1;
  const end = text.indexOf('\n\n', at);
  const paragraph = text.slice(begin, end < 0 ? text.length : end);
  const within = sentences(paragraph).find(({ from, to }) => begin + from <= at && at < begin + to);
  return inOneLine(within === undefined ? paragraph : paragraph.slice(within.from, within.to));
}

function inOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
