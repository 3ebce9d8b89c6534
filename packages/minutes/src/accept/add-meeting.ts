import type { Archive } from '@utveckling/domain/archive';
import { foldName } from '@utveckling/domain/fold-name';
import { isPasted } from '@utveckling/domain/meeting/pasted';
import type { PartialDate } from '@utveckling/domain/partial-date';
import { freeSlug } from '@utveckling/domain/slug-of';
import type { AcceptedDocument } from './accepted-document.ts';
import type { EventsOf } from './events-of.ts';
import { groupNameIn } from './group-name-in.ts';
import { sectionAt } from './section-at.ts';

/** Adds that the meeting was held, by whom, and the document it was read from. Answers the group. */
export function addMeeting(
  archive: Archive,
  document: AcceptedDocument,
  events: EventsOf,
  { meeting, said }: { meeting: string; said: PartialDate },
): string {
  const { proposal, choices, text, source, file, sha256 } = document;
  const { title: range } = proposal.head;
  const words = range === undefined ? '' : text.slice(range.from, range.to).replaceAll(/\s+/g, ' ').trim();
  const sources = range === undefined ? [] : [events.place(sectionAt(proposal, range.from), range)];
  const group = groupOf();
  const title = choices.meeting.title ?? (words === '' ? `Möte ${said.from}` : words.slice(0, 300));
  events.add(
    { type: 'meeting.held', data: { meeting, group, title } },
    { said, sources, ...(sources.length > 0 ? {} : { because: 'Dokumentet har ingen rubrik.' }) },
  );
  events.add(
    { type: 'source.added', data: { meeting, source, file, sha256, order: 1 } },
    {
      said,
      sources: [],
      because: `${isPasted(file) ? 'Den inklistrade texten' : 'Filen'} som mötet lästes ur.`,
    },
  );
  return group;

  function groupOf(): string {
    const { newGroup, group: chosenGroup } = choices.meeting;
    const { group: read } = proposal.head;
    const known = chosenGroup ?? (newGroup === undefined ? read?.id : undefined);
    if (known !== undefined && archive.state.groups.has(known)) return known;
    const written =
      read === undefined ? '' : text.slice(read.words.from, read.words.to).replaceAll(/\s+/g, ' ').trim();
    const name = newGroup ?? (written === '' ? groupNameIn(words) : written.slice(0, 120));
    const same = [...archive.state.groups.values()].find(({ data }) =>
      [data.name, ...data.aliases].some((one) => foldName(one) === foldName(name)),
    );
    if (same !== undefined) return same.data.group;
    const slug = freeSlug(name, (one) => archive.state.groups.has(one));
    events.add(
      { type: 'group.formed', data: { group: slug, name, aliases: [], parties: [] } },
      {
        said,
        sources,
        because: 'Namnet togs ur protokollets rubrik, eller valdes när protokollet lades in.',
      },
    );
    return slug;
  }
}
