import type { SectionView } from '@utveckling/domain/meeting/meeting-schema';

/** How deep a section lies under others; the opening of the minutes, whose heading is the page's own, counts for none. */
export function sectionDepth(section: SectionView, sections: readonly SectionView[], title: string): number {
  const parent = sections.find(({ id }) => id === section.parent);
  if (parent === undefined) return 0;
  return sectionDepth(parent, sections, title) + (parent.title === title ? 0 : 1);
}
