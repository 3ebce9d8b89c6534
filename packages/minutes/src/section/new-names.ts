import type { Range } from '@utveckling/domain/meeting/source';

/** What is told of a project, before its name: "Lägesrapport från …", "Spridningskonferens för …". */
const telling =
  /^(?:\p{L}+ ){0,2}\p{L}*(?:konferens(?:en)?|workshop|rapport(?:er)?|rapportering|redovisning|återkoppling|information|info|uppföljning|seminarium|invigning|läget|nytt|utvärdering|presentation|avstämning|start|status|nuläge)(?: (?:för|om|kring|från|av|i|med|gällande|angående|rörande|på)| ?[–:-])? (?:(?:projektet|pilotprojektet|satsningen|försöket med|arbetet med|arbetet|piloten|insatsen|verksamheten) )?(?=\p{Lu})/u;
/** The same where the name begins with a small letter, which only words that are said of work may stand before. */
const tellingOfWork =
  /^\p{L}*(?:lägesrapport|slutrapport|delrapport|utvärdering|återrapportering|återkoppling|uppföljning)(?: (?:för|om|kring|från|av|gällande|angående)) (?:(?:projektet|pilotprojektet|satsningen|försöket med|arbetet med|piloten) )?(?=\p{Ll}{4})/iu;
/** "Delprojekt 2 – Kameror", "Arbetspaket B: Kameror" */
const numbered =
  /^(?:status |läget i )?(?:delprojekt|arbetspaket|spår|insats|aktivitet)(?: (?:nr\.? ?)?(?:\d{1,2}|\p{Lu}))?(?: ?[–:-])? (?=\p{L}{2})/iu;

/** "Röjning vid sjön (proj Gläntan)" */
const ofProject = /\((?:proj|projekt|projektet)\.?:? (?<name>\p{Lu}[^()]{2,50})\)/u;
/** "Ny idé: Cykelköket", "Nytt projekt – Cykelköket" */
const asNew = /^(?:ny |nytt )(?:idé|projektidé|projekt|initiativ|satsning)(?: ?[:–-])? (?=\p{L}{2})/iu;

/** "Ungdomens hus – lägesrapport" */
const beforeTelling =
  /^(.{3,60}?) ?[,–-] (?:lägesrapport|information|info|rapport|slutrapport|delrapport|uppföljning|status|läget|avstämning|nuläge|fortsättning|forts|återrapportering|återkoppling|utvärdering|beslut|diskussion|uppdatering|pilot|nystart|start)\.?$/iu;

/**
 * Where a heading names projects that nobody has registered: all of it, what comes after "Lägesrapport från", or both
 * sides of a "/" between longer names.
 */
export function newNames(text: string, title: Range): Range[] {
  const whole = text.slice(title.from, title.to);
  const inBrackets = ofProject.exec(whole.slice(0, 120));
  if (inBrackets?.groups?.['name'] !== undefined) {
    const from = title.from + inBrackets.index + inBrackets[0].indexOf(inBrackets.groups['name']);
    return [{ from, to: from + inBrackets.groups['name'].length }];
  }
  const words = beforeTelling.exec(whole)?.[1] ?? whole;
  const start = words.slice(0, 120);
  const skipped =
    (numbered.exec(start) ?? asNew.exec(start) ?? telling.exec(start) ?? tellingOfWork.exec(start))?.[0]
      .length ?? 0;
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
