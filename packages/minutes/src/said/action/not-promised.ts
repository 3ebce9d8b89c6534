import { forms } from '../form/forms.ts';

/** Words that make what follows no promise: a proposal, a condition, a wish, or what somebody told. */
const before = forms(
  '(förslag|förslaget|föreslår|föreslog|föreslås|önskar|önskemål|undrar|undrade|tycker|tyckte|anser|skulle|borde|kanske|yrkar|inte|ej|aldrig|brukar|hade)',
  '(vill|ville|hoppas|hoppades|menar|menade|påpekar|påpekade|poängterar|poängterade|betonar|betonade|bra|fint|viktigt|rekommenderar|uppmanar) … att$',
  '(om|när|innan|medan|eftersom|därför att|så länge|ifall|huruvida|som|hur|där|vilka|vad)$',
);

/** Whether the words before a task (of the same sentence) say that nobody has taken it. */
export function notPromised(words: string): boolean {
  if (/^(?:förslag|idé|önskemål)(?!\p{L})/iu.test(words)) return true;
  const clause = words.slice(-90).trimEnd();
  return before.test(clause.split(/[;:]|,$/u).at(-1) ?? '');
}

/** Whether the place lies in a clause that begins with "om", "som", "när" …: told of, not promised. */
export function isSubordinate(words: string, owner: number): boolean {
  const [, last = ''] = /(?:^|[\s,;:])([\p{L}]+)\s*$/u.exec(words.slice(0, owner)) ?? [];
  return /^(?:om|när|innan|medan|eftersom|ifall|huruvida|som|hur|där|vilka|vad|då|tills|än)$/iu.test(last);
}

/** Whether a verb is taken back right after it: "köper inte in", "tar Anna ingen", "bokar vi inte längre". */
export function isNegated(fromVerb: string): boolean {
  return /^\p{L}+\s+(?:(?:upp|ut|in|till|fram|bort|över|vi|man|\p{Lu}\p{L}+)\s+){0,2}(?:längre\s+)?(?:inte|ej|aldrig|ingen|inga|inget|ingenting)(?!\p{L})/u.test(
    fromVerb,
  );
}
