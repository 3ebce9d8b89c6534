import type { Archive } from '@utveckling/domain/archive';
import { meetingView } from '@utveckling/domain/meeting/meeting-view';
import { meetingsView } from '@utveckling/domain/meeting/meetings-view';
import { plainLinks } from '@utveckling/domain/meeting/quote';
import { groupView } from '@utveckling/domain/people/group-view';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { projectView } from '@utveckling/domain/project/project-view';
import type { Hit } from './search-schema.ts';

/** Something that can be found: what is searched in it, and where it leads. */
export type Searchable = {
  id: string;
  title: string;
  /** Other names. */
  names: string;
  text: string;
  hit: Omit<Hit, 'title' | 'titleParts' | 'excerpt'>;
};

/** Everything that can be found, made of the views a reader gets and so of public words only. */
export function searchables(archive: Archive): Searchable[] {
  const all = [...projects(archive), ...groups(archive), ...meetings(archive)];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function projects(archive: Archive): Searchable[] {
  return [...archive.state.projects.keys()].flatMap((slug) => {
    const view = projectView(archive, slug);
    if (view === undefined) return [];
    const { name, aliases, history } = view;
    const description = history.filter(({ kind }) => kind === 'description').map(({ text }) => text);
    return [
      {
        id: `project:${slug}`,
        title: name,
        names: aliases.join(', '),
        text: description.join(' '),
        hit: { type: 'project' as const, slug },
      },
      ...history.map((entry) =>
        ofEntry(entry, titleOf(entry, view.names, name), { slug: entry.projects[0] ?? slug }),
      ),
    ];
  });
}

/** An entry that several projects share is one hit, with all their names. */
function titleOf({ projects: slugs }: EntryView, names: Record<string, string>, fallback: string): string {
  return slugs.flatMap((slug) => names[slug] ?? []).join(', ') || fallback;
}

function groups(archive: Archive): Searchable[] {
  return [...archive.state.groups.keys()].flatMap((id) => {
    const view = groupView(archive, id);
    return (view?.history ?? [])
      .filter(({ projects: slugs }) => slugs.length === 0)
      .map((entry) => ofEntry(entry, view?.name ?? '', { group: id }));
  });
}

function ofEntry(entry: EntryView, title: string, about: { slug: string } | { group: string }): Searchable {
  const { id, kind, on, certainty, text, source } = entry;
  return {
    id: `entry:${id}`,
    title,
    names: '',
    text: text.replace(/\s+/g, ' '),
    hit: {
      type: kind === 'decision' ? 'decision' : 'entry',
      ...about,
      on,
      certainty,
      entry: id,
      kind,
      ...(source.meeting === ''
        ? {}
        : { meeting: source.meeting, section: source.sectionId, sectionTitle: source.section }),
    },
  };
}

function meetings(archive: Archive): Searchable[] {
  return meetingsView(archive).meetings.flatMap(({ id, title, date, certainty }) =>
    (meetingView(archive, id)?.sections ?? []).map((section) => ({
      id: `section:${id}:${section.id}`,
      title,
      names: section.title,
      text: plainLinks(section.text).replace(/\s+/g, ' ').trim(),
      hit: {
        type: 'meeting' as const,
        on: date,
        certainty,
        meeting: id,
        section: section.id,
        sectionTitle: section.title,
      },
    })),
  );
}
