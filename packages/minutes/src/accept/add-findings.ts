import type { Archive } from '@utveckling/domain/archive';
import type { Happening } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { About } from './about-sections.ts';
import type { OwnFinding } from './choices.ts';
import type { Chosen } from './chosen.ts';
import { claimOfFinding } from './claim-of-finding.ts';
import type { EventsOf } from './events-of.ts';
import { projectsTold } from './projects-told.ts';
import type { WhoIsNamed } from './who-is-named.ts';

type Meeting = {
  said: PartialDate;
  group: string;
  about: ReadonlyMap<string, About>;
  people: WhoIsNamed;
  text: string;
};

/** Adds what was said: of projects, of groups, and of when they meet and who sits in them. */
export function addFindings(
  archive: Archive,
  { findings }: Chosen,
  events: EventsOf,
  meeting: Meeting,
): void {
  for (const finding of findings) {
    const happened = finding.claim.kind === 'next-meeting' ? finding.claim.date : finding.happened;
    events.add(happeningOf(archive, finding, meeting), {
      said: meeting.said,
      happened,
      sources: [events.place(finding.section, { from: finding.from, to: finding.to })],
    });
  }
}

function happeningOf(archive: Archive, finding: OwnFinding, meeting: Meeting): Happening {
  const { claim } = finding;
  const said = finding.group;
  // The group that the minutes' head proposes has got its own id by now.
  const group = said !== undefined && archive.state.groups.has(said) ? said : meeting.group;
  switch (claim.kind) {
    case 'membership': {
      const persons = claim.persons.map(({ words }) => meeting.people.personAt(words));
      const parties = claim.parties.filter((party) => archive.state.parties.has(party));
      return { type: 'membership.changed', data: { group, persons, parties, change: claim.change } };
    }
    case 'schedule': {
      const { kind: _, ...rule } = claim;
      return { type: 'schedule.ruled', data: { group, ...rule } };
    }
    case 'schedule-exception':
      return { type: 'schedule.excepted', data: { group } };
    default: {
      const projects = projectsTold(finding, meeting.about);
      const isNowOfFruits = finding.projects.length === 0 && projects.length > 0;
      const whose = (said !== undefined && !isNowOfFruits) || projects.length === 0 ? group : undefined;
      return {
        type: 'entry.recorded',
        data: {
          projects: [...projects],
          ...(whose === undefined ? {} : { group: whose }),
          claim: claimOfFinding(archive, claim, meeting.people),
        },
      };
    }
  }
}
