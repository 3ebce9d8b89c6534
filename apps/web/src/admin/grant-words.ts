import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import type { Grant } from '@utveckling/domain/people/role';
import type { AdminWords } from '../words/admin.ts';
import { formatDay } from '../words/format-day.ts';
import type { Language } from '../words/words.ts';

type Names = Pick<RegistersView, 'parties' | 'projects' | 'themes'>;

/** A role in plain words, with what it reaches: "Samordnare för Fritidsbanken". */
export function grantWords(
  grant: Grant,
  { parties, projects, themes }: Names,
  { people }: AdminWords,
  language: Language,
): string {
  const role = people.roleNames[grant.role];
  const nameIn = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  switch (grant.role) {
    case 'member':
      return people.roleOf(role, nameIn(parties.list)(grant.party));
    case 'lead':
      return people.roleOf(role, grant.projects.map(nameIn(projects)).join(', '));
    case 'part-editor': {
      const parts = [
        ...grant.themes.map(nameIn(themes)),
        ...grant.projects.map(nameIn(projects)),
        ...(grant.outside ? [people.outside] : []),
      ];
      const until = people.untilDay(formatDay(grant.until, language));
      return `${role}: ${parts.join(', ')}, ${until}`;
    }
    default:
      return role;
  }
}
