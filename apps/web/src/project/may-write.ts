import { type Action, may, type Target } from '@utveckling/domain/people/permissions';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import type { Writer } from './writer.ts';

/** What a command about a fruit is about, as the server sees it. */
export function projectTargetOf({ slug, theme }: Pick<ProjectView, 'slug' | 'theme'>): Target {
  return { projects: [slug], themes: [theme.id] };
}

/** Whether somebody may do a thing to a fruit: the server asks the same table. */
export function mayWrite(
  writer: Writer,
  action: Action,
  project: Pick<ProjectView, 'slug' | 'theme'>,
): boolean {
  return may(writer, action, projectTargetOf(project));
}

/** The parties for which somebody may state a stance. */
export function partiesOfWriter(writer: Writer, project: ProjectView): PartyView[] {
  return project.parties.filter(({ id }) =>
    may(writer, 'stance.state', { ...projectTargetOf(project), party: id }),
  );
}
