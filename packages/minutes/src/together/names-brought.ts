import type { NewEvent } from '@utveckling/domain/event';
import type { ReadTogether } from './document.ts';

/** An event that names a fruit or hangs it up, and the document that brought it. */
export type NameBrought = { source: string; event: NewEvent };

/** The fruits that documents named, with the branch and the tree that they hang on. */
export function namesBrought(documents: readonly ReadTogether[]): NameBrought[] {
  return documents.flatMap((one) =>
    'events' in one
      ? one.events.flatMap((event) => (isNaming(event) ? [{ source: one.source, event }] : []))
      : [],
  );
}

/** The documents with the names that they brought, but for fruits that nothing is told of after all. */
export function withNamesOf(
  names: readonly NameBrought[],
  documents: readonly ReadTogether[],
): ReadTogether[] {
  const told = new Set(documents.flatMap((one) => ('events' in one ? one.events.flatMap(projectsIn) : [])));
  const isKept = ({ event }: NameBrought) => !('project' in event.data) || told.has(event.data.project);
  const kept = names.filter(isKept);
  const isAny = kept.some(({ event }) => event.type === 'project.named');
  return documents.map((one) => {
    if (!('events' in one)) return one;
    const own = kept.flatMap(({ source, event }) => (isAny && source === one.source ? [event] : []));
    return { ...one, events: [...own, ...one.events] };
  });
}

function isNaming({ type }: NewEvent): boolean {
  return (
    type === 'project.named' || type === 'project.hung' || type === 'theme.added' || type === 'tree.planted'
  );
}

function projectsIn(event: NewEvent): string[] {
  if (event.type === 'section.found') return event.data.projects;
  if (event.type !== 'entry.recorded') return [];
  const { claim, projects } = event.data;
  return claim.kind === 'relation' ? [...projects, claim.to] : projects;
}
