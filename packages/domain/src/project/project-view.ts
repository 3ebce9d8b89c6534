import type { Archive } from '../archive.ts';
import { meetingMarks } from '../meeting/meeting-marks.ts';
import { firstSource, isInternal } from '../meeting/quote.ts';
import { settingOf } from '../setting/setting-of.ts';
import type { ProjectRecord } from '../state.ts';
import { mentionsOf, partiesView, statusesOf } from '../tree/tree-view.ts';
import type { EntryView } from './entry-schema.ts';
import { entryView, sourceView } from './entry-view.ts';
import { newestFirst } from './newest-first.ts';
import { projectNames } from './project-names.ts';
import type { ProjectView } from './project-schema.ts';

/** Everything a reader may know of the project `slug`, or nothing when there is none. */
export function projectView(archive: Archive, slug: string): ProjectView | undefined {
  const project = archive.state.projects.get(slug);
  const named = project?.named;
  if (project === undefined || named === undefined) return undefined;
  const history = historyOf(archive, project);
  const relatedBy = relationsTo(archive, slug);
  return {
    slug,
    revision: archive.state.revisions.get(`project:${slug}`) ?? 0,
    name: named.data.name,
    aliases: named.data.aliases,
    theme: { id: named.data.theme, name: archive.state.themes.get(named.data.theme)?.data.name ?? '' },
    trees: treesOf(archive, project),
    status: statusesOf(archive, project).at(-1)?.status ?? null,
    parties: partiesView(archive),
    mentions: mentionsOf(archive, project),
    meetings: meetingMarks(archive),
    silentMeetings: settingOf(archive.state, 'silent-meetings').meetings,
    relatedBy,
    names: projectNames(archive, slugsIn(history, relatedBy)),
    organisations: organisationsIn(archive, history),
    history,
  };
}

function historyOf(archive: Archive, project: ProjectRecord): EntryView[] {
  return newestFirst(project.entries.flatMap((event) => entryView(archive, event) ?? []));
}

function relationsTo(archive: Archive, slug: string): ProjectView['relatedBy'] {
  return [...archive.state.projects].flatMap(([from, project]) =>
    project.entries.flatMap((event) => {
      const { claim, projects } = event.data;
      if (claim.kind !== 'relation' || claim.to !== slug || projects[0] !== from) return [];
      const entry = entryView(archive, event);
      return entry === undefined ? [] : [{ from, entry }];
    }),
  );
}

function treesOf(archive: Archive, project: ProjectRecord): ProjectView['trees'] {
  // The latest word on each tree holds.
  const hangings = new Map(project.hangings.map((hung) => [hung.data.tree, hung]));
  return [...hangings.values()].map((hung) => {
    const ref = firstSource(hung);
    return {
      id: hung.data.tree,
      name: archive.state.trees.get(hung.data.tree)?.data.name ?? '',
      grade: hung.data.grade,
      reading: hung.data.reading,
      ...(ref === undefined || isInternal(archive, hung) ? {} : { source: sourceView(archive, ref) }),
    };
  });
}

/** The names of the organisations that coordinators are of. */
function organisationsIn({ state }: Archive, history: EntryView[]): Record<string, string> {
  const slugs = history.flatMap(({ claim }) => (claim.kind === 'coordinator' ? claim.organisations : []));
  return Object.fromEntries(
    slugs.flatMap((slug) => {
      const name = state.organisations.get(state.merged.get(slug) ?? slug)?.data.name;
      return name === undefined ? [] : [[slug, name]];
    }),
  );
}

function slugsIn(history: EntryView[], relatedBy: ProjectView['relatedBy']): string[] {
  const told = history.flatMap(({ projects, claim }) =>
    claim.kind === 'relation' ? [...projects, claim.to] : projects,
  );
  return [...told, ...relatedBy.map(({ from }) => from)];
}
