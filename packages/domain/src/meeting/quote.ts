import type { Archive } from '../archive.ts';
import type { NewEvent } from '../event.ts';
import { isWhollyMasked, type Mask, publicText, touchesMask } from './public-text.ts';
import type { Range, SourceRef } from './source.ts';

/** The public words a range of a source stands for, white space folded; empty when the text was erased. */
export function quoteOf({ state, texts }: Archive, source: string, range: Range): string {
  const words = publicText(texts.get(source) ?? '', state.masks.get(source) ?? [], range);
  return plainLinks(words).replace(/\s+/g, ' ').trim();
}

/** The same with its line breaks: words that somebody wrote by hand keep their paragraphs. */
export function writtenQuoteOf({ state, texts }: Archive, source: string, range: Range): string {
  return publicText(texts.get(source) ?? '', state.masks.get(source) ?? [], range)
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Links without a target, "[Din hälsa Helsingborg](#)", show their words (S11). */
export function plainLinks(words: string): string {
  return words.replace(/\[([^\]]+)\]\(#\)/g, '$1');
}

/**
 * Whether an event must stay inside (domain rule 5): it claims something that rests on a masked passage,
 * or it is a note with no words left.
 */
export function isInternal(
  { state, texts }: Archive,
  event: Pick<NewEvent, 'type' | 'data' | 'sources'>,
): boolean {
  return event.sources.some((ref) => {
    // A name or number that is left out takes nothing else with it.
    const masks = (state.masks.get(ref.source) ?? []).filter(({ subject }) => !standsAlone.has(subject));
    if (!touchesMask(masks, ref)) return false;
    return !isPlainNote(event) || isWhollyMasked(texts.get(ref.source) ?? '', masks, ref);
  });
}

const standsAlone = new Set<Mask['subject']>([
  'name',
  'person-name',
  'personal-number',
  'birth-date',
  'e-mail',
  'phone',
  'address',
]);

/** The place a quote is read from: the first source of the meeting. */
export function firstSource(event: Pick<NewEvent, 'sources'>): SourceRef | undefined {
  return event.sources[0];
}

function isPlainNote(event: Pick<NewEvent, 'type' | 'data'>): boolean {
  return 'claim' in event.data && event.data.claim.kind === 'note';
}
