/** A line of a text: `from` to `to` without its end, `next` where the following line begins; `words` are trimmed and begin at `at`. */
export type Line = { from: number; to: number; next: number; at: number; words: string };

/**
 * The lines of a text, or of a part of it, each character in one of them. A line ends at LF, CR LF, CR or a line or
 * page separator; a form feed is a line of its own, since it is no end of the words before it but a new page.
 */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let begin = from;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === formFeed) {
      if (at > begin) lines.push(lineOf(text, begin, at, at));
      lines.push(lineOf(text, at, at, at + 1));
      begin = at + 1;
    } else if (isEnd(code)) {
      const next = code === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      lines.push(lineOf(text, begin, at, next));
      begin = next;
      at = next - 1;
    }
  }
  if (begin < to) lines.push(lineOf(text, begin, to, to));
  return lines;
}

const formFeed = 12;

function isEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function lineOf(text: string, from: number, to: number, next: number): Line {
  const whole = text.slice(from, to);
  const words = whole.trim();
  return { from, to, next, at: from + whole.length - whole.trimStart().length, words };
}
