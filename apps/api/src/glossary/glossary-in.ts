import type { Archive } from '@utveckling/domain/archive';
import type { ShortGlossary, ShortTerm } from '@utveckling/domain/meeting/glossary-schema';
import { termsIn } from '@utveckling/domain/meeting/split-terms';
import { isWrittenByHand } from '@utveckling/domain/written';
import type { ReadModel } from '../read-model.ts';
import { shortGlossary } from './glossary-view.ts';

/**
 * The glossary in short, kept until minutes, what is masked in them or the names in the registers change: what is written
 * by hand between meetings, which is most of what is written, leaves the words of the minutes as they are.
 */
export function glossaryIn({ archive }: ReadModel) {
  let known: { minutes: string; glossary: ShortGlossary } | undefined;
  const short = (): ShortGlossary => {
    const minutes = fingerprint(archive);
    if (known?.minutes !== minutes) known = { minutes, glossary: shortGlossary(archive) };
    return known.glossary;
  };
  return {
    short,
    /** Those that stand in some words of the minutes. */
    termsOf: (texts: readonly string[]): ShortTerm[] => termsIn(texts, short().terms),
  };
}

/** Something else as soon as the glossary may be. */
function fingerprint({ state, texts }: Archive): string {
  let letters = 0;
  for (const [source, text] of texts) if (!isWrittenByHand(source)) letters += text.length;
  let masks = 0;
  for (const list of state.masks.values()) masks += list.length;
  const held = [...state.meetings.values()].map(({ held }) => held?.id ?? '');
  const names = [...state.parties.values(), ...state.organisations.values()].map(({ id }) => id);
  return [state.sections.size, letters, masks, ...held, ...names].join(' ');
}
