import type { Review } from './review-context.ts';

/** A fruit that a section is about; one that is not there yet has no slug. `sure`: how the reader knows, or that it was chosen. */
export type SectionFruit = {
  slug?: string;
  name: string;
  theme?: string | undefined;
  sure: 'name' | 'likely' | 'chosen';
};

/** What a section is about as it is decided now. */
export function fruitsOfSection(
  { view, choices, fruits }: Pick<Review, 'view' | 'choices' | 'fruits'>,
  id: string,
): SectionFruit[] {
  const chosen = choices.sections[id];
  const nameOf = (slug: string) => fruits.get(slug) ?? slug;
  const section = view.proposal.sections.find((one) => one.id === id);
  const read = new Map(section?.projects.map(({ slug, likeness }) => [slug, likeness]));
  const sureOf = (slug: string): SectionFruit['sure'] => ((read.get(slug) ?? 0) >= sure ? 'name' : 'likely');
  if (chosen !== undefined)
    return [
      ...chosen.projects.map((slug) => ({
        slug,
        name: nameOf(slug),
        sure: read.has(slug) ? sureOf(slug) : ('chosen' as const),
      })),
      ...chosen.newProjects.map(({ name, theme }) => ({ name, theme, sure: 'chosen' as const })),
    ];
  const known = [...read.keys()].map((slug) => ({ slug, name: nameOf(slug), sure: sureOf(slug) }));
  // A heading that names what nobody knows brings a fruit only where everything is taken.
  if (known.length > 0 || choices.take !== 'all') return known;
  return newNames({ view }, id).map((name) => ({ name, sure: 'likely' }));
}

/** The names in a heading that nobody has registered; the whole heading where it only says that it is a project. */
export function newNames({ view: { text, proposal } }: Pick<Review, 'view'>, id: string): string[] {
  const section = proposal.sections.find((one) => one.id === id);
  const ranges = section?.newProjects ?? (section?.title === undefined ? [] : [section.title]);
  return ranges
    .map(({ from, to }) =>
      text
        .slice(from, to)
        .replaceAll(/[\s#]+/g, ' ')
        .trim()
        .slice(0, 120),
    )
    .filter((name) => name !== '');
}

/** From here on the words are the name, not only like it. */
const sure = 0.95;
