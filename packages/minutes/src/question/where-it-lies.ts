import type { Range } from '@utveckling/domain/meeting/source';
import { readable } from '../text/readable.ts';
import { sentences } from '../text/sentences.ts';

/** What a text says of where a question lies: the sentence, and who has it where it names anybody. */
export type Lying = Range & { heldBy?: string };

const who = '(?<who>[\\p{L}][\\p{L}\\s-]{1,60}?)';
const held: readonly RegExp[] = [
  new RegExp(
    `(?:frågan|ärendet)\\s+(?:ligger\\s+(?:nu\\s+)?(?:hos|på)|är\\s+hos|ägs\\s+av)\\s+${who}(?:\\s+nu)?[.,;]?$`,
    'iu',
  ),
  new RegExp(
    `^${who}\\s+(?:tar|har|äger|lyfter|bereder)\\s+(?:upp\\s+|med\\s+sig\\s+)?frågan(?!\\p{L})`,
    'iu',
  ),
];
const unclear =
  /(?:oklart|osäkert|vet\s+inte|ingen\s+vet)\s+(?:var|hos\s+vem|vem\s+som)\s.{0,30}frågan|var\s+frågan\s+ligger/iu;
/** Nobody in particular. */
const noHolder = /^(?:vi|man|de|den|det|som|där|gruppen|mötet|ingen|någon)(?!\p{L})/iu;

/**
 * Where the question at `question` lies, when the sentences after it in its own paragraph say so: "Frågan ligger hos
 * kommunstyrelsen", "Gösta tar upp frågan", or that it is unclear. What is said of another question is not read.
 */
export function whereItLies(text: string, question: Range): Lying | undefined {
  const end = text.indexOf('\n\n', question.to);
  const view = readable(text, { from: question.to, to: end < 0 ? text.length : end }, []);
  for (const { from, to } of sentences(view.words)) {
    const words = view.words.slice(from, to);
    if (words.trim().endsWith('?')) return undefined;
    if (unclear.test(words)) return view.toSource(from, to);
    for (const pattern of held) {
      const heldBy = pattern.exec(words.trim())?.groups?.['who']?.trim();
      if (heldBy !== undefined && !noHolder.test(heldBy)) return { ...view.toSource(from, to), heldBy };
    }
  }
  return undefined;
}
