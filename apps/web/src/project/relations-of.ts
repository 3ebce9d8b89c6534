import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { type EntryOf, entriesOf } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';

/** A relation as one of its two fruits sees it. */
export type RelationSeen = { other: string; direction: 'forth' | 'back'; entry: EntryOf<'relation'> };

/** The relations of a fruit said on or before a date, from both sides, each once. */
export function relationsOf(project: ProjectView, date: string | undefined): RelationSeen[] {
  const said = ({ on, correctedBy }: EntryView) =>
    correctedBy === undefined && (date === undefined || on <= date);
  const own = entriesOf(project.history.filter(said), 'relation').flatMap((entry): RelationSeen[] =>
    entry.claim.to === project.slug || entry.projects[0] !== project.slug
      ? []
      : [{ other: entry.claim.to, direction: 'forth', entry }],
  );
  const others = project.relatedBy.flatMap(({ from, entry }): RelationSeen[] =>
    from === project.slug || !said(entry)
      ? []
      : entriesOf([entry], 'relation').map((relation) => ({
          other: from,
          direction: 'back',
          entry: relation,
        })),
  );
  return [...own, ...others].filter(
    ({ other, entry }, index, all) =>
      all.findIndex((seen) => seen.other === other && seen.entry.claim.relation === entry.claim.relation) ===
      index,
  );
}
