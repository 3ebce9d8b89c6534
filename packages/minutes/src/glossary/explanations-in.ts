import { firstNames } from '../said/name/first-names.ts';
import { readable } from '../text/readable.ts';
import { sentences } from '../text/sentences.ts';

/** A term and what a text says it means, with where it stands in the source. */
export type Explanation = {
  term: string;
  meaning: string;
  from: number;
  to: number;
  form: 'bracket' | 'sentence';
};

const afterShort =
  /(?<![\p{L}\p{N}])(?<term>\p{Lu}[\p{Lu}\p{N}]{1,5})(?:-\p{L}+|:\p{L}+)?\s?\((?<meaning>[^()]{4,90})\)/gu;
const beforeShort = /(?<meaning>(?:[\p{L}-]+\s+){1,6}[\p{L}-]+)\s\((?<term>\p{Lu}[\p{Lu}\p{N}]{1,5})\)/gu;
const defining =
  /^(?<term>\p{Lu}[\p{L}-]{3,40}(?:\s\p{Ll}[\p{L}-]{3,30})?)\s+(?:är\s+(?:en|ett)|innebär(?:\s+att)?|betyder(?:\s+att)?|står\s+för|kallas)\s+(?<meaning>(?!av\s)[^.!?]{12,300})/u;
const isA = /^.{4,72}?\sär\s+(?:en|ett)\s/u;
/** "ett bra exempel", "en viktig del": what is thought of it, not what it is. */
const judged =
  /^(?:(?:väldigt|mycket|riktigt|jätte\p{L}*)\s)?(?:bra|god|gott|viktig|viktigt|stor|stort|liten|litet|ny|nytt|rolig|roligt|svår|svårt|naturlig|naturligt|återkommande|första|del|exempel|fråga|utmaning|förutsättning)(?!\p{L})/iu;
const meant = /^Med\s+(?<term>[\p{L}-]{4,40})\s+(?:menas|avses|menar\s+vi)\s+(?<meaning>[^.!?]{8,300})/u;
const noTerm =
  /^(?:det|detta|den|denna|dessa|de|här|där|hon|han|hen|man|vi|som|vad|projektet|gruppen|mötet|frågan|arbetet|syftet|målet|tanken|resultatet|förslaget|planen|nästa|idag)(?:\s|$)/iu;

/**
 * What a text explains: an abbreviation with its words in brackets ("OCN-metoden (open college network)", "partnerskap
 * (IOP)"), and sentences that say what something is ("Validering är en möjlighet att …").
 */
export function explanationsIn(text: string): Explanation[] {
  const view = readable(text, { from: 0, to: text.length }, []);
  const found: Explanation[] = [];
  const add = (term: string, meaning: string, from: number, to: number, form: Explanation['form']) => {
    found.push({ term, meaning: meaning.trim(), ...view.toSource(from, to), form });
  };
  for (const { index, 0: whole, groups: { term = '', meaning = '' } = {} } of view.words.matchAll(afterShort))
    if (fits(term, meaning)) add(term, meaning, index, index + whole.length, 'bracket');
  for (const { index, 0: whole, groups: { term = '', meaning = '' } = {} } of view.words.matchAll(
    beforeShort,
  )) {
    const own = ownWords(term, meaning);
    if (own !== undefined) add(term, own, index + whole.indexOf(own), index + whole.length, 'bracket');
  }
  for (const { from, to } of sentences(view.words)) {
    if (to - from > 600) continue;
    const words = view.words.slice(from, to);
    const { term, meaning } = (defining.exec(words) ?? meant.exec(words))?.groups ?? {};
    if (
      term === undefined ||
      meaning === undefined ||
      noTerm.test(term) ||
      (isA.test(words) && !saysWhich(meaning)) ||
      firstNames.has(term.split(/\s/)[0]?.toLowerCase() ?? '')
    )
      continue;
    add(term, meaning, from, to, 'sentence');
  }
  return found.sort((one, other) => one.from - other.from);
}

/** "en möjlighet att få intyg": a kind of thing, and which of that kind. "En återkommande aktivitet" tells no more than the word. */
function saysWhich(meaning: string): boolean {
  return !judged.test(meaning) && /\s(?:att|som|där|för|när|då|vars|med hjälp av)\s/iu.test(meaning);
}

/** Whether the letters of the abbreviation begin the words, in order: "OCN" and "open college network". */
function fits(term: string, meaning: string): boolean {
  const letters = [...term.toLowerCase()];
  const words = meaning.toLowerCase().split(/[\s-]+/);
  let at = 0;
  for (const word of words) if (word.startsWith(letters[at] ?? ' ')) at += 1;
  return at >= Math.min(letters.length, words.length) && words.length > 1;
}

/** Of the words before "(IOP)" those that it is made of; names with their initials are people, no terms. */
function ownWords(term: string, meaning: string): string | undefined {
  const words = meaning.split(/\s+/);
  const own = words.slice(-term.length);
  if (
    own.length !== term.length ||
    own.every((word) => /^\p{Lu}/u.test(word) && firstNames.has(own[0]?.toLowerCase() ?? ''))
  )
    return undefined;
  return own.every((word, index) => word.toLowerCase().startsWith((term[index] ?? ' ').toLowerCase()))
    ? own.join(' ')
    : undefined;
}
