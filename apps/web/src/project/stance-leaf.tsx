import type { Stance } from '@utveckling/domain/project/stance';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { PartyLeaf } from '../tree/party-leaf.tsx';

type StanceLeafProps = { party: PartyView; stance: Stance | undefined; className?: string | undefined };

/** A party's leaf as a small picture beside the words of its stance. */
export function StanceLeaf({ party, stance, className }: StanceLeafProps) {
  return (
    <svg
      className={className}
      viewBox="-12 -12 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <PartyLeaf leaf={party.leaf} colour={party.colour} stance={stance} />
    </svg>
  );
}
