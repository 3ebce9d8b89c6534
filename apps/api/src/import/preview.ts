import type { Archive } from '@utveckling/domain/archive';
import type { NewEvent } from '@utveckling/domain/event';
import { isRefused } from '@utveckling/domain/refusal';
import { accept } from '@utveckling/minutes/accept/accept';
import type { AcceptedDocument } from '@utveckling/minutes/accept/accepted-document';
import type { Preview } from '@utveckling/minutes/accept/import-view';
import { joining } from './joining.ts';
import { refusedPreview } from './refused-preview.ts';
import { statusNow } from './status-now.ts';
import { withEvents } from './with-events.ts';

/** Folds the log with the events that the document would give, beside it: nothing is written. */
export function preview(archive: Archive, document: AcceptedDocument, at: Date): Preview {
  const whole = joining(archive, document);
  const author = {
    account: 'preview',
    acting: undefined,
    change: 'preview',
    at: at.toISOString(),
    today: at.toISOString().slice(0, 10),
    undoableSince: at.toISOString(),
  };
  const decision = accept(archive, whole, author);
  if (isRefused(decision)) return refusedPreview(decision.refusal);
  const { events } = decision;
  const after = withEvents(archive, events, { at, more: [[whole.source, whole.text]] });
  return gainOf(archive, after, events, whole.joins !== undefined);
}

/** What lies between two archives, which the events of a document lead from and to. */
export function gainOf(
  before: Archive,
  after: Archive,
  events: readonly NewEvent[],
  joins: boolean,
): Exclude<Preview, { refused: unknown }> {
  return {
    meeting: events.flatMap((event) => (event.type === 'source.added' ? [event.data.meeting] : []))[0] ?? '',
    joins,
    counts: counted(events.map(kindOf)),
    newPeople: [...after.state.people.keys()].filter((one) => !before.state.people.has(one)).length,
    fruits: fruitsOf(before, after, events),
  };
}

type Fruits = Extract<Preview, { fruits: unknown }>['fruits'];

function fruitsOf(before: Archive, after: Archive, events: readonly NewEvent[]): Fruits {
  const slugs = new Set(
    events.flatMap((event) => {
      if (event.type === 'project.named') return [event.data.project];
      return event.type === 'entry.recorded' || event.type === 'section.found' ? event.data.projects : [];
    }),
  );
  return [...slugs].flatMap((slug) => {
    const named = after.state.projects.get(slug)?.named;
    if (named === undefined) return [];
    const gained = events.flatMap((event) =>
      event.type === 'entry.recorded' && event.data.projects.includes(slug) ? [event.data.claim.kind] : [],
    );
    return [
      {
        slug,
        name: named.data.name,
        isNew: before.state.projects.get(slug)?.named === undefined,
        before: statusNow(before, slug),
        after: statusNow(after, slug),
        gains: counted(gained),
      },
    ];
  });
}

function kindOf(event: NewEvent): string {
  return event.type === 'entry.recorded' ? event.data.claim.kind : event.type;
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
