import type { Range } from '@utveckling/domain/meeting/source';

/** Words before a name that say what is told of it: "Lägesrapport från …", "Spridningskonferens för …". */
const telling =
  /^(?:\p{L}+ ){0,2}\p{L}*(?:konferens(?:en)?|workshop|rapport(?:er)?|information|info|uppföljning|seminarium|invigning|läget|nytt|utvärdering|presentation|avstämning) (?:för|om|kring|från|av|i|i projektet|med) (?=\p{Lu})/u;

/** "Ungdomens hus – lägesrapport" */
const beforeTelling =
  /^(.{3,60}?) ?[,–-] (?:lägesrapport|information|info|rapport|uppföljning|status|läget|avstämning|nuläge|fortsättning|forts|återrapportering|beslut)\.?$/iu;

/**
 * Where a heading names projects that nobody has registered: all of it, what comes after "Lägesrapport från", or both
 * sides of a "/" between longer names.
 */
export function newNames(text: string, title: Range): Range[] {
  const whole = text.slice(title.from, title.to);
  const words = beforeTelling.exec(whole)?.[1] ?? whole;
  const skipped = telling.exec(words.slice(0, 120))?.[0].length ?? 0;
  const name = words.slice(skipped).replace(/\s*\([^)]*\)\s*$/, '');
  const slash = name.indexOf('/');
  const sides = slash === -1 ? [] : [name.slice(0, slash), name.slice(slash + 1)];
  const begin = title.from + skipped;
  if (sides.length === 2 && sides.every((side) => side.trim().split(/\s+/).length >= 2))
    return [rangeOf(text, begin, begin + slash), rangeOf(text, begin + slash + 1, begin + name.length)];
  return [{ from: begin, to: begin + name.length }];
}

/** Without spaces around it and "och" before it. */
function rangeOf(text: string, from: number, to: number): Range {
  const before = /^\s*(?:och |samt )?/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { from: from + before, to: from + text.slice(from, to).trimEnd().length };
}
