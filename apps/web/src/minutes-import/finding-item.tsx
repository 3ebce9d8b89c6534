import type { OwnFinding } from '@utveckling/minutes/accept/choices';
import type { Finding } from '@utveckling/minutes/proposal';
import { FindingCard } from './finding-card.tsx';
import { addedKeys, keyOf } from './item-keys.ts';
import { useReview } from './review-context.ts';

/** One thing that was read, which may be taken or left, moved to another fruit, or be told as another kind. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { choices, change, settle } = useReview();
  const { id, rule, sureness, ask, ...read } = finding;
  const choice = choices.findings[id];
  const key = keyOf.finding(id);
  const now: OwnFinding = choice?.do === 'change' ? choice.to : read;
  const put =
    (next: { do: 'take' | 'drop' } | { do: 'change'; to: OwnFinding }) => (all: typeof choices) => ({
      ...all,
      findings: { ...all.findings, [id]: next },
    });
  // What was changed is kept as it was changed when it is taken after all.
  const taken = choice?.do === 'change' ? choice : ({ do: 'take' } as const);
  return (
    <FindingCard
      item={key}
      now={now}
      read={read}
      sureness={sureness}
      ask={ask}
      onTake={(take) => settle(put(take ? taken : { do: 'drop' }), key)}
      onChange={(to, field) => change(put({ do: 'change', to }), key, field)}
    />
  );
}

/** One thing that was added by selecting its words; it may be changed and removed. */
export function AddedFinding({ finding: { key, ...now } }: { finding: OwnFinding & { key: string } }) {
  const { change } = useReview();
  const put = (next: OwnFinding | undefined, field?: string) =>
    change(
      (all) => ({
        ...all,
        added: {
          ...all.added,
          findings: addedKeys(all).findings.flatMap(({ key: name, ...one }) =>
            name === key ? (next ?? []) : one,
          ),
        },
      }),
      key,
      field,
    );
  return (
    <FindingCard
      item={key}
      now={now}
      read={undefined}
      sureness="own"
      onChange={put}
      onRemove={() => put(undefined)}
    />
  );
}
