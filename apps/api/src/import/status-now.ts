import type { Archive } from '@utveckling/domain/archive';
import type { Status } from '@utveckling/domain/project/status';
import { statusesOf } from '@utveckling/domain/tree/tree-view';

/** A fruit's status, of the last meeting that said one; null where nothing has been said. */
export function statusNow(archive: Archive, slug: string): Status | null {
  const project = archive.state.projects.get(slug);
  return project === undefined ? null : (statusesOf(archive, project).at(-1)?.status ?? null);
}
