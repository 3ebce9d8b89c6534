import type { SectionView } from '@utveckling/domain/meeting/meeting-schema';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import type { Words } from '../words/words.ts';

type Sayings = Pick<Words, 'project' | 'status'>;

/** The short word of what a statement tells beside its kind, where there is one. */
export function markTells(
  { claim, fate }: Pick<SectionView['marks'][number], 'claim' | 'fate'>,
  parties: readonly PartyView[],
  { project, status }: Sayings,
): string | undefined {
  switch (claim.kind) {
    case 'status':
      return `${status[claim.status].word.toLowerCase()} (${project.reading[claim.reading].word})`;
    case 'stance': {
      const party = parties.find(({ id }) => id === claim.party)?.shortName ?? '';
      return `${party} ${project.stance[claim.stance]} (${project.reading[claim.reading].word})`;
    }
    case 'action':
      return claim.ownerMissing ? project.ownerMissing : claim.who.join(', ') || undefined;
    case 'carry-over':
      if (claim.foundAgain.length > 0) return undefined;
      return (fate?.state === 'open' ? project.awaitsNext : project.notFoundAgain)
        .toLowerCase()
        .replace(/\.$/, '');
    case 'indicator':
      return project.role[claim.role].toLowerCase();
    default:
      return undefined;
  }
}
