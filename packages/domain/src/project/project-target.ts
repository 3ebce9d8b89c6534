import type { Archive } from '../archive.ts';
import type { Target } from '../people/permissions.ts';

/** What a command about one project is about: the project and the branch it hangs on. */
export function projectTarget({ state }: Archive, { project }: { project: string }): Target {
  const theme = state.projects.get(project)?.named?.data.theme;
  return { projects: [project], ...(theme === undefined ? {} : { themes: [theme] }) };
}

/** The stream of a project. */
export function projectStream({ project }: { project: string }): string {
  return `project:${project}`;
}
