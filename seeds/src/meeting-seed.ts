import type { HappeningOf } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { GroupSlug } from './groups.ts';
import type { SourceId } from './minutes-files.ts';
import type { OrganisationSlug } from './organisations.ts';
import type { PersonId } from './people.ts';
import type { ProjectSlug } from './projects.ts';
import type { Statement } from './told.ts';

/** How a section begins: a heading on a line of its own, words that open its first sentence, or neither. */
type Beginning =
  | { heading: string; otherwise?: Partial<Record<string, string>> }
  | { lead: string }
  | { begins: string };

/** A part of the minutes, from its beginning to the beginning of the next. */
export type SectionSeed = Beginning & {
  id: string;
  parent?: string;
  number?: string;
  /** What its statements are about unless they say otherwise. */
  projects?: readonly ProjectSlug[];
  group?: GroupSlug;
  statements?: readonly Statement[];
  /** Words that are not for the public text. */
  masked?: readonly { quote: string; subject: HappeningOf<'passage.masked'>['data']['subject'] }[];
};

/** A line of the attendance list, as it stands. */
export type AttendanceSeed = {
  person: PersonId;
  line: string;
  organisations?: readonly OrganisationSlug[];
  presence?: 'absent' | 'listed';
  role?: 'secretary';
  from?: string;
  until?: string;
};

/** A meeting as its minutes give it. The first section opens the document and is headed by the title. */
export type MeetingSeed = {
  id: string;
  group: GroupSlug;
  said: PartialDate;
  title: string;
  /** The first is the one that is read. */
  sources: readonly [SourceId, ...SourceId[]];
  attendance: { section: string; lines: readonly AttendanceSeed[] };
  sections: readonly SectionSeed[];
};
