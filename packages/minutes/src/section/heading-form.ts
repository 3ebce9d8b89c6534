import type { Range } from '@utveckling/domain/meeting/source';
import type { Line } from '../text/lines.ts';

/** A heading that shows that it is one: by a mark, a number, a line under it. The title's place is in the source. */
export type HeadingForm = {
  form: 'markdown' | 'link' | 'bold' | 'wiki' | 'underlined' | 'paragraph' | 'point' | 'number' | 'capitals';
  level: number;
  number?: string;
  title: Range;
  /** Words after the title in the same line. */
  rest: string;
};

type Form = { form: HeadingForm['form']; level?: (match: RegExpExecArray) => number; pattern: RegExp };

/** Groups: `n` the number, `t` the title, `r` what follows it. Each is tried on at most the line's first 300 characters. */
const forms: readonly Form[] = [
  { form: 'markdown', level: (match) => match[1]?.length ?? 1, pattern: /^(#{1,6})[ \t]+(?<t>[^ \t#].*)$/d },
  {
    form: 'wiki',
    level: (match) => match[1]?.length ?? 1,
    pattern: /^(={1,6})[ \t]*(?<t>[^= \t][^=]*)={1,6}$/d,
  },
  { form: 'wiki', level: (match) => Number(match[1]), pattern: /^h([1-6])\. +(?<t>.+)$/d },
  { form: 'link', pattern: /^\[(?<t>[^\]]+)\]\((?:#[^)]*)?\)(?<r>.*)$/d },
  { form: 'bold', pattern: /^(?:\*\*|__)(?<t>[^*_]+)(?:\*\*|__)(?<r>.*)$/d },
  { form: 'bold', pattern: /^[*](?<t>\p{L}[^*]{1,60})[*](?![*])(?<r>.*)$/du },
  {
    form: 'paragraph',
    pattern:
      /^(?:\p{Lu}{1,6} )?§§?[ \u00a0]?(?<n>\d{1,4}(?:[:./]\d{1,4})?[a-z]?)(?![\p{L}\d])[.:)]?[ \t\u00a0]*[-–—:]?[ \t]*(?<t>.*)$/du,
  },
  { form: 'paragraph', pattern: /^(?<n>\d{1,4}) ?§(?! ?\d)[.:)]?[ \t]*[-–—]?[ \t]*(?<t>.*)$/d },
  {
    form: 'point',
    pattern:
      /^(?:dagordnings|ärende)?(?:punkt|ärende)(?: nr\.?)? ?(?<n>\d{1,3})(?!\d)[.:)]?[ \t]*[-–—:]?[ \t]*(?<t>.*)$/di,
  },
  {
    // "Delprojekt A: Väderskydd"
    form: 'point',
    pattern:
      /^(?:delprojekt|arbetspaket) (?:nr\.? )?(?:\d{1,2}|\p{Lu})\s*[:.–-]\s*(?<t>\p{Lu}[^.!?:]{2,70})$/diu,
  },
  {
    form: 'number',
    level: depth,
    pattern:
      /^(?<n>\d{1,3}(?:\.\d{1,2}){0,3})(?:[.):][ \t\u00a0]+(?=[\p{L}\d"”“*[])|[ \t\u00a0]+(?=\p{Lu}))(?<t>.*)$/du,
  },
  { form: 'number', level: depth, pattern: /^(?<n>\d{1,3}(?:\.\d{1,2}){0,3})[.)](?<t>\p{Lu}.*)$/du },
  { form: 'paragraph', pattern: /^§ (?<t>\p{Lu}.*)$/du },
  { form: 'capitals', pattern: /^(?<t>(?=(?:[^\p{L}]{0,9}\p{Lu}){4})[^\p{Ll}|\t]{4,80})$/du },
];

/** What shows that the line is a heading, or undefined; whether it is taken for one depends on what stands around it. */
export function headingForm(line: Line, next: Line | undefined): HeadingForm | undefined {
  const words = line.words.slice(0, 300);
  if (next !== undefined && isUnderline(next.words) && words.length <= 100 && /\p{L}/u.test(words)) {
    const title = innerTitle(line, 0, words.length);
    return { form: 'underlined', level: next.words.startsWith('=') ? 1 : 2, rest: '', ...title };
  }
  for (const { form, level, pattern } of forms) {
    const match = pattern.exec(words);
    const place = match?.indices?.groups?.['t'];
    if (match === null || place === undefined) continue;
    const [from, to] = place;
    const number = match.groups?.['n'];
    const end = to === words.length ? line.words.length : to;
    return {
      form,
      level: level?.(match) ?? 1,
      ...(number === undefined ? {} : { number }),
      rest: (match.groups?.['r'] ?? '').trim(),
      ...innerTitle(line, from, end),
    };
  }
  return undefined;
}

/** Whether the line is only drawn under another. */
export function isUnderline(words: string): boolean {
  return /^(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})$/.test(words);
}

/** The title without marks of its own: "## 3. **Lokal**:" is "Lokal", number 3. */
function innerTitle(line: Line, from: number, to: number): { title: Range; number?: string } {
  const words = line.words.slice(from, to);
  const before = /^(?:§ ?)?(?:(\d{1,3}(?:\.\d{1,2})*)[.)]?[ \t]+(?=\p{L}|\*|\[))?[*_[\s]{0,6}/u.exec(words);
  const skipped = before?.[0].length ?? 0;
  const after = /[\s:#*_]{0,12}$/.exec(words.slice(-12))?.[0].length ?? 0;
  const link = /\]\([^)]{0,200}\)$/.exec(words.slice(0, words.length - after))?.[0].length ?? 0;
  const begin = line.at + from + skipped;
  return {
    title: { from: begin, to: Math.max(begin, line.at + to - after - link) },
    ...(before?.[1] === undefined ? {} : { number: before[1] }),
  };
}

function depth(match: RegExpExecArray): number {
  return (match.groups?.['n'] ?? '').split('.').length;
}
