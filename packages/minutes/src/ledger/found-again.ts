import { sentences } from '../text/sentences.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';
import { topicWords } from './topic-words.ts';

/** Where a matter stands again: the sentence in a later meeting's section. */
export type Place = { meeting: string; source: string; section: string; from: number; to: number };
/** What was promised: the words of the carry-over and its section. */
export type Matter = { words: string; title: string; projects: readonly string[] };

/**
 * Where a later meeting takes a matter up. In the meeting it was promised for, a section about the same project is enough,
 * or one whose words hold all that the matter's title says. In meetings after that, the same project must come with
 * words of the matter itself: a project is spoken of for many reasons.
 */
export function foundAgain(
  { words, title, projects }: Matter,
  meeting: LedgerMeeting,
  isNext: boolean,
): Place[] {
  const found: Place[] = [];
  const ofTitle = topicWords(title);
  const ofWords = topicWords(words);
  for (const section of meeting.sections) {
    const body = meeting.text.slice(section.from, section.to);
    const isSame = section.projects.some((slug) => projects.includes(slug));
    const there = topicWords(body);
    const ownWords = [...ofWords].filter((word) => !ofTitle.has(word) && there.has(word));
    const holdsTitle =
      projects.length === 0 && ofTitle.size > 0 && [...ofTitle].every((word) => there.has(word));
    if (isNext ? !(isSame || holdsTitle) : !(isSame && ownWords.length > 1)) continue;
    const wanted = isSame ? new Set([...ofWords, ...ofTitle]) : ofTitle;
    const sentence = sentenceWith(body, wanted, section.title);
    found.push({
      meeting: meeting.id,
      source: meeting.source,
      section: section.id,
      from: section.from + sentence.from,
      to: section.from + sentence.to,
    });
  }
  return found;
}

/** The sentence that has most of the words; the first after the heading where none has any. */
function sentenceWith(
  body: string,
  wanted: ReadonlySet<string>,
  title: string,
): { from: number; to: number } {
  const all = sentences(body).filter(({ from, to }) => body.slice(from, to).trim() !== title.trim());
  let best = all[0] ?? { from: 0, to: body.length };
  let most = 0;
  for (const sentence of all) {
    const common = [...topicWords(body.slice(sentence.from, sentence.to))].filter((word) =>
      wanted.has(word),
    ).length;
    if (common > most) [best, most] = [sentence, common];
  }
  return best;
}
