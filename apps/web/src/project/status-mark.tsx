import type { Status } from '@utveckling/domain/project/status';
import { FruitMark } from '../tree/fruit-mark.tsx';

/** The mark of a status as a small picture beside its word. */
export function StatusMark({ status, className }: { status: Status | null; className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="-33 -33 66 66"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <FruitMark status={status} />
    </svg>
  );
}
