import type { Archive } from '../archive.ts';
import type { GroupView } from '../meeting/meeting-schema.ts';
import { entryView } from '../project/entry-view.ts';
import { newestFirst } from '../project/newest-first.ts';
import { projectNames } from '../project/project-names.ts';
import type { Statement } from '../state.ts';

/** A group with its own history – composition, schedule, premises, the picture –, or nothing when there is none. */
export function groupView(archive: Archive, id: string): GroupView | undefined {
  const group = archive.state.groups.get(id);
  if (group === undefined) return undefined;
  const history = newestFirst(
    (archive.state.statements.get(id) ?? [])
      .filter((event) => !isMemberList(event))
      .flatMap((event) => entryView(archive, event) ?? []),
  );
  const { name, aliases, parties } = group.data;
  return {
    id,
    name,
    aliases,
    parties,
    revision: archive.state.revisions.get(`group:${id}`) ?? 0,
    names: projectNames(
      archive,
      history.flatMap(({ projects }) => projects),
    ),
    history,
  };
}

/** Who was there and who sits in the group is told by each meeting; no page of ours lists people. */
function isMemberList(event: Statement): boolean {
  return event.type === 'membership.changed' && event.data.change === 'standing';
}
