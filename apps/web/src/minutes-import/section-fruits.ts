import type { Review } from './review-context.ts';

/** The names of what a section is about, as it is decided now: known fruits, and new ones that its heading names. */
export function sectionFruits({ view, choices, fruits }: Review, id: string): string[] {
  const chosen = choices.sections[id];
  if (chosen !== undefined)
    return [
      ...chosen.projects.map((slug) => fruits.get(slug) ?? slug),
      ...chosen.newProjects.map(({ name }) => name),
    ];
  const section = view.proposal.sections.find((one) => one.id === id);
  return [
    ...(section?.projects ?? []).map(({ slug }) => fruits.get(slug) ?? slug),
    ...(section?.newProjects ?? []).map(({ from, to }) => view.text.slice(from, to)),
  ];
}
