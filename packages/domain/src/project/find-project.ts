import type { Archive } from '../archive.ts';
import { type Refused, refused } from '../refusal.ts';
import type { ProjectView } from './project-schema.ts';
import { projectView } from './project-view.ts';

/** The project a command is about, or the refusal that says there is none. */
export function findProject(archive: Archive, slug: string): ProjectView | Refused {
  return projectView(archive, slug) ?? refused({ reason: 'unknown-project', project: slug });
}
