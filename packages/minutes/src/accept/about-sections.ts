import type { SectionProposal } from '../proposal.ts';
import type { AcceptedDocument } from './accepted-document.ts';
import type { EventsOf } from './events-of.ts';
import type { NewThings } from './new-things.ts';

/** What a section is about: the reader's proposal, and what it came to be. */
export type About = { proposed: readonly string[]; projects: readonly string[] };

/**
 * What each section is about. A heading that names a project that nobody knows brings a new fruit where the
 * reviewer chose so, or everything is taken.
 */
export function aboutSections(
  { proposal, choices, text }: AcceptedDocument,
  things: NewThings,
  events: EventsOf,
): ReadonlyMap<string, About> {
  return new Map(
    proposal.sections.map((section) => {
      const proposed = section.projects.map(({ slug }) => slug);
      return [section.id, { proposed, projects: projectsOf(section, proposed) }];
    }),
  );

  function projectsOf(section: SectionProposal, proposed: readonly string[]): string[] {
    const place = events.place(section.id, section.title ?? { from: section.from, to: section.to });
    const choice = choices.sections[section.id];
    if (choice !== undefined) {
      const brought = choice.newProjects.map(({ name, theme }) => things.project(name, place, theme));
      return [...new Set([...choice.projects, ...brought])];
    }
    if (choices.take !== 'all' || proposed.length > 0) return [...proposed];
    const names = (section.newProjects ?? []).map((range) => ({ name: nameIn(range), range }));
    return names.flatMap(({ name, range }) =>
      name === '' ? [] : [things.project(name, events.place(section.id, range))],
    );
  }

  function nameIn({ from, to }: { from: number; to: number }): string {
    return text.slice(from, to).replaceAll(/\s+/g, ' ').trim().slice(0, 120);
  }
}
