import * as z from 'zod';
import type { Archive } from '../archive.ts';
import type { LoggedEvent } from '../event.ts';
import { groupBy } from '../group-by.ts';
import { roles } from '../people/role.ts';
import { entryView } from '../project/entry-view.ts';

/** What somebody else wrote to a thing meanwhile, in words to lay beside one's own. */
export const sinceSchema = z.object({
  change: z.string(),
  at: z.iso.datetime(),
  role: z.enum(roles).optional(),
  party: z.string().optional(),
  texts: z.array(z.string()),
});
export type SinceView = z.infer<typeof sinceSchema>;

/** The changes of a stream after a revision, first to last; what was undone is left out. */
export function sinceView(archive: Archive, stream: string, revision: number): SinceView[] {
  const { events, undone } = archive.state;
  const later = events.filter(
    (event) =>
      event.stream === stream &&
      event.revision > revision &&
      event.type !== 'change.undone' &&
      !undone.has(event.id),
  );
  return [...groupBy(later, ({ change, id }) => change ?? id)].flatMap(([change, ofChange]) => {
    const [first] = ofChange;
    if (first === undefined) return [];
    const texts = [...new Set(ofChange.flatMap((event) => textOf(archive, event)))];
    return [{ change, at: first.recordedAt, ...first.acting, texts }];
  });
}

/** The public words of a statement; of a setting what it set. */
function textOf(archive: Archive, event: LoggedEvent): string[] {
  switch (event.type) {
    case 'entry.recorded':
    case 'membership.changed':
    case 'schedule.ruled':
    case 'schedule.excepted':
      return [entryView(archive, event)?.text ?? ''].filter((text) => text !== '');
    case 'setting.changed': {
      const { name: _, ...value } = event.data.setting;
      return Object.values(value)
        .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
        .filter((text) => text !== '');
    }
    case 'party.defined': {
      const { name, shortName, colour } = event.data;
      return [[name, shortName, colour].join(', ')];
    }
    case 'organisation.registered':
    case 'group.formed':
      return [[event.data.name, ...event.data.aliases].join(', ')];
    default:
      return 'name' in event.data && typeof event.data.name === 'string' ? [event.data.name] : [];
  }
}
