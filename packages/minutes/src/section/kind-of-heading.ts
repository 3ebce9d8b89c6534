import { foldWords } from '../words/fold-words.ts';
import { sectionWords } from '../words/section-words.ts';

export type HeadingKind = keyof typeof sectionWords;

/** What kind of section the heading's words open, where they are known ones: "Övrigt", "Nästa möte", "Närvarande". */
export function kindOfHeading(title: string): HeadingKind | undefined {
  const words = foldWords(title.slice(0, 120).replaceAll(/\([^)]*\)/g, ' '));
  return kinds.find((kind) => sectionWords[kind].some((form) => form.test(words)));
}

const kinds: readonly HeadingKind[] = ['attendance', 'next-meeting', 'schedule', 'other', 'agenda'];
