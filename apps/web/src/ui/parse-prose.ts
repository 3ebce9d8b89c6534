/** A part of a plain text: a heading, a paragraph of lines, or a list. */
export type ProsePart = { kind: 'heading' | 'paragraph' | 'list'; lines: readonly string[] };

/**
 * The parts of a plain text. Empty lines part them; a line that begins with `#` is a heading, lines that begin with `-`
 * are a list. Nothing else means anything, so what is written can never become markup.
 */
export function parseProse(text: string): ProsePart[] {
  const parts: { kind: ProsePart['kind']; lines: string[] }[] = [];
  let isApart = true;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') {
      isApart = true;
      continue;
    }
    const kind = kindOf(line);
    const words = kind === 'paragraph' ? line : line.replace(/^(#+|-)\s*/, '');
    const last = parts.at(-1);
    if (last === undefined || isApart || kind === 'heading' || last.kind !== kind) {
      parts.push({ kind, lines: [words] });
    } else {
      last.lines.push(words);
    }
    isApart = false;
  }
  return parts;
}

function kindOf(line: string): ProsePart['kind'] {
  if (/^#+\s*\S/.test(line)) return 'heading';
  return /^-\s*\S/.test(line) ? 'list' : 'paragraph';
}
