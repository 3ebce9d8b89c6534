import type { Archive } from '@utveckling/domain/archive';
import type { EventOf, LoggedEvent } from '@utveckling/domain/event';
import { entryView } from '@utveckling/domain/project/entry-view';
import { partiesView } from '@utveckling/domain/tree/tree-view';
import { lineOf, mailWords } from './mail-words.ts';
import type { Change } from './settled-changes.ts';

/** What a change says of one project or group, in public words. */
export type NewsAbout = {
  kind: 'project' | 'group';
  target: string;
  name: string;
  /** The page that tells all of it. */
  path: string;
  lines: string[];
};

/** What a change has to tell a reader. */
export type ChangeNews = { key: string; at: string; by: string; who: string; about: NewsAbout[] };

/** What a change has to tell, or nothing when it has no public words: internal ones never leave (domain rule 5). */
export function changeNews(archive: Archive, change: Change): ChangeNews | undefined {
  const about = new Map<string, NewsAbout>();
  for (const event of change.events) {
    for (const { lines, ...thing } of linesOf(archive, event, change)) {
      const known = about.get(thing.path);
      if (known === undefined) about.set(thing.path, { ...thing, lines: [...lines] });
      else known.lines.push(...lines);
    }
  }
  if (about.size === 0) return undefined;
  const { key, at, by } = change;
  return { key, at, by, who: whoOf(archive, change), about: [...about.values()] };
}

function linesOf(archive: Archive, event: LoggedEvent, change: Change): NewsAbout[] {
  switch (event.type) {
    case 'entry.recorded': {
      const line = entryLine(archive, event);
      if (line === undefined) return [];
      const { projects, group } = event.data;
      return [
        ...projects.flatMap((slug) => aboutProject(archive, slug, line)),
        ...(group === undefined ? [] : aboutGroup(archive, group, line)),
      ];
    }
    case 'membership.changed':
    case 'schedule.ruled':
    case 'schedule.excepted': {
      // Who sits in a group stands in its minutes; no page of ours, and no mail, lists people.
      if (event.type === 'membership.changed' && event.data.change === 'standing') return [];
      const line = entryLine(archive, event);
      return line === undefined ? [] : aboutGroup(archive, event.data.group, line);
    }
    case 'meeting.held':
      return aboutMeeting(archive, event);
    case 'project.named':
      return aboutNaming(archive, event);
    case 'project.hung': {
      const isNew = change.events.some(
        ({ type, data }) =>
          type === 'project.named' && 'project' in data && data.project === event.data.project,
      );
      const tree = archive.state.trees.get(event.data.tree)?.data.name ?? event.data.tree;
      return isNew ? [] : aboutProject(archive, event.data.project, mailWords.hung(tree));
    }
    default:
      return [];
  }
}

function entryLine(archive: Archive, event: Parameters<typeof entryView>[1]): string | undefined {
  const entry = entryView(archive, event);
  return entry === undefined ? undefined : lineOf(entry, partiesView(archive));
}

/** Only the name and the branch are news; a new order of the fruits is seen in the picture. */
function aboutNaming(archive: Archive, event: EventOf<'project.named'>): NewsAbout[] {
  const { project, name, theme } = event.data;
  const before = nameBefore(archive, event);
  const branch = archive.state.themes.get(theme)?.data.name ?? theme;
  if (before === undefined) return aboutProject(archive, project, mailWords.newFruit(branch));
  return [
    ...(before.name === name ? [] : aboutProject(archive, project, mailWords.renamed(before.name, name))),
    ...(before.theme === theme ? [] : aboutProject(archive, project, mailWords.moved(branch))),
  ];
}

function nameBefore({ state }: Archive, { data, position }: EventOf<'project.named'>) {
  const before = state.events.findLast(
    (event) =>
      event.position < position &&
      event.type === 'project.named' &&
      event.data.project === data.project &&
      !state.undone.has(event.id),
  );
  return before?.type === 'project.named' ? before.data : undefined;
}

function aboutProject({ state }: Archive, slug: string, line: string): NewsAbout[] {
  const name = state.projects.get(slug)?.named?.data.name;
  if (name === undefined) return [];
  return [{ kind: 'project', target: slug, name, path: `/projekt/${slug}`, lines: [line] }];
}

function aboutGroup({ state }: Archive, id: string, line: string, path = '/moten'): NewsAbout[] {
  const name = state.groups.get(id)?.data.name;
  if (name === undefined) return [];
  return [{ kind: 'group', target: id, name, path, lines: [line] }];
}

function aboutMeeting(archive: Archive, { data }: EventOf<'meeting.held'>): NewsAbout[] {
  return aboutGroup(archive, data.group, mailWords.minutes(data.title), `/moten/${data.meeting}`);
}

function whoOf(archive: Archive, { acting }: Change): string {
  if (acting === undefined) return mailWords.readIn;
  const party = partiesView(archive).find(({ id }) => id === acting.party)?.shortName;
  return mailWords.writtenBy(mailWords.role[acting.role], party);
}
