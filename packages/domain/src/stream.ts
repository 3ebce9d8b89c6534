import type { Happening } from './event.ts';

/** The stream an event belongs to: the one thing whose history it is. Writes are checked by revision within it. */
export function streamOf(event: Happening): string {
  switch (event.type) {
    case 'entry.recorded': {
      const [project] = event.data.projects;
      return project === undefined ? `group:${event.data.group ?? 'none'}` : `project:${project}`;
    }
    case 'project.named':
    case 'project.hung':
      return `project:${event.data.project}`;
    case 'meeting.held':
    case 'source.added':
    case 'section.found':
    case 'meeting.attended':
    case 'passage.masked':
      return `meeting:${event.data.meeting}`;
    case 'group.formed':
    case 'membership.changed':
    case 'schedule.ruled':
    case 'schedule.excepted':
      return `group:${event.data.group}`;
    case 'person.recognised':
      return `person:${event.data.person}`;
    case 'organisation.registered':
    case 'organisation.merged':
    case 'organisation.parted':
      return `organisation:${event.data.organisation}`;
    case 'names.erased':
      return 'erasures';
    case 'party.defined':
      return 'parties';
    case 'role.granted':
    case 'role.revoked':
      return `account:${event.data.account}`;
    case 'setting.changed':
      return `setting:${event.data.setting.name}`;
    case 'change.undone':
      return event.data.stream;
    case 'tree.planted':
    case 'theme.added':
    case 'theme.removed':
    case 'theme.arranged':
    case 'outside.placed':
    case 'outside.removed':
      return 'picture';
  }
}
