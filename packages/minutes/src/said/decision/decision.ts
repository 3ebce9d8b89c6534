import { isToldOnly } from '../../words/told-only.ts';
import { isHabit } from '../action/is-habit.ts';
import { findDays } from '../day/find-days.ts';
import { firstMatch } from '../form/first-match.ts';
import type { Rule, Said, Sentence, Told } from '../told.ts';
import {
  agreed,
  answered,
  approved,
  counted,
  decided,
  notYet,
  oursToDo,
  participle,
  putOff,
  telegraphic,
  unchanged,
} from './decision-forms.ts';
import { isEarlier } from './is-earlier.ts';
import { isElected } from './is-elected.ts';
import { isElsewhere } from './is-elsewhere.ts';

/**
 * What was decided: the words say so, it stands under "Beslut", or it is one of the att-clauses after "beslutar". What is
 * asked, suggested or still to be decided is none; nor is what somebody decided long before.
 */
export const decision: Rule = {
  name: 'decision',
  find(sentence, world, sofar) {
    const { words, isQuestion, under, before } = sentence;
    if (isQuestion || under === 'proposal') return [];
    if (opensClauses(sentence)) return [];
    if (
      /^(?:\d+[.)]\s+|[a-zåäö]\)\s+)?a ?t ?t\s/iu.test(words) &&
      (under === 'decision' || isClauseOf(sentence, sofar))
    )
      return clausesOf(words, 0, 'sure');
    const label =
      /^[*_'\s]*(?:beslut|vi beslutade|beslutat|bestämt|överenskommet|överenskommelse|beslutspunkt)(?:\s+(?:nr\.?\s*)?\d{1,3})?[*_']*\s*(?::[*_']*\s*|\s*[|\t]\s*|\s{3,}|\s[–-]\s)(?=\S)/iu.exec(
        words,
      );
    if (label !== null)
      return told('sure').map((one) => withMotion(one, words.slice(label[0].length), before));
    if (/^beslut(?:et)? (?:om )?att \p{Ll}+a(?!\p{L})/iu.test(words)) return told('likely');
    const match = firstMatch(words, decided) ?? firstMatch(words, approved);
    if (match !== undefined && !isAcronym(match.words, words)) {
      if (notYet.test(clauseOf(words, match.from, match.to))) return [];
      if (under === 'background' || isEarlier(words, world.date) || isRule(words)) return [];
      return clausesOf(words, match.to, isElsewhere(words, world.date) ? 'unsure' : 'sure');
    }
    if (under === 'decision' && isPlain(sentence)) return told('likely');
    if (isElected(sentence)) return told('likely');
    if (under === 'background' || notYet.test(words)) return [];
    if (putOff.test(words) && !/nästa (?:möte|gång)/iu.test(words)) {
      const [day] = findDays(words, world.date);
      return told('likely').map((one) => (day === undefined ? one : { ...one, happened: day.date }));
    }
    if (counted.test(words) && !/^(?:omröstning|votering|röstning|resultat)/iu.test(words))
      return sofar.some((said) => said.sentence === before && said.claim.kind === 'decision')
        ? []
        : told('likely').map((one) => ({
            ...one,
            ...(before !== undefined &&
            before.paragraph === sentence.paragraph &&
            /^\P{L}*(?:\d|\p{L}+\s+röster)/u.test(words)
              ? { begins: before }
              : {}),
          }));
    return [agreed, answered, oursToDo, participle, unchanged, telegraphic].some((pattern) =>
      pattern.test(words),
    )
      ? told('likely')
      : [];
  },
};

/** "ENAs inriktning" is no "enas". */
function isAcronym(matched: string, words: string): boolean {
  return /^\p{Lu}{2}/u.test(matched) && /\p{Ll}{2}/u.test(words);
}

/** "Att: godkänna 900 kr" and under it "Beslut: attsatsen bifalles": what was decided stands in the words before. */
function withMotion(one: Told, decidedWords: string, before: Sentence | undefined): Told {
  const isOfMotion =
    /^(?:att[- ]?sats(?:en|er|erna)?(?: \d{1,2})?|förslaget|förslagen|yrkandet|yrkandena|motionen|äskningen|ansökan)?\s*(?:bif(?:alls|alles|ölls)|avsl(?:ås|ogs)|godkänn(?:s|es|des)|antas|antogs|enligt förslag)[.!]?$/iu.test(
      decidedWords.trim(),
    );
  return isOfMotion &&
    before !== undefined &&
    /^(?:att|förslag|yrkande|motion|hemställan)\s*:/iu.test(before.words)
    ? { ...one, begins: before }
    : one;
}

function told(sureness: Told['sureness']): Told[] {
  return [{ claim: { kind: 'decision' }, sureness }];
}

/** "att köpa bord, att hyra lokal samt att söka bidrag": each clause is a decision; the first has the words that say so. */
function clausesOf(words: string, after: number, sureness: Told['sureness']): Told[] {
  const starts = [
    ...words.slice(after).matchAll(/(?:[,;]\s+(?:och\s+|samt\s+)?|\s(?:och|samt)\s+)(?=att\s)/giu),
  ];
  const from = [0, ...starts.map(({ index, 0: gap }) => after + index + gap.length)];
  const to = [...starts.map(({ index }) => after + index), words.length];
  return from.map((begin, index) => ({
    claim: { kind: 'decision' },
    from: begin,
    to: to[index] ?? words.length,
    sureness,
  }));
}

/** "Styrelsen beslutar" with its att-clauses on lines of their own: they are the decisions. */
function opensClauses({ words, after }: Sentence): boolean {
  return (
    /(?:(?:beslut(?:ar|ade|ades|as)?|beslöt|beslöts)(?:\s+(?!att(?!\p{L}))\p{L}+){0,3}|att)\s*:?$/iu.test(
      words,
    ) &&
    (/^(?:[-–•*\d.)\s]*)a ?t ?t\s/iu.test(after?.words ?? '') ||
      (/(?<!\p{L})att\s*:?$/iu.test(words) && after?.under === 'decision' && /^\p{Ll}/u.test(after.words)))
  );
}

/** "att hyra lokal" after "Mötet beslutade att köpa bord": one more of what was decided. */
function isClauseOf({ before, paragraph }: Sentence, sofar: readonly Said[]): boolean {
  if (before === undefined || paragraph - before.paragraph > 1) return false;
  if (opensClauses(before)) return before.under !== 'proposal' && !notYet.test(before.words);
  return (
    /(?<!\p{L})att\s/iu.test(before.words) &&
    sofar.some(({ sentence, claim }) => sentence === before && claim.kind === 'decision')
  );
}

/** The words from before the match to its end, without "enligt förslag": what is said later takes nothing back. */
function clauseOf(words: string, from: number, to: number): string {
  return words
    .slice(Math.max(0, from - 80), to)
    .replaceAll(/enligt\s+(?:\p{L}+\s+){0,3}förslag\p{L}*/giu, '');
}

/** "Nämnden beslutar om bidrag två gånger per år" tells how it always is. */
function isRule(words: string): boolean {
  return /beslutar\s+om(?!\p{L})/iu.test(words) && isHabit(words);
}

/** Words under "Beslut" that are a sentence, no name or number. */
function isPlain({ words, isItem }: Sentence): boolean {
  return (
    words.split(/\s+/).length > (isItem || /^\p{Ll}/u.test(words) ? 1 : 2) &&
    !/^(?:omröstning|votering|paragrafen|beslutet|§|dnr|bilaga)\b/iu.test(words) &&
    !isToldOnly(words)
  );
}
