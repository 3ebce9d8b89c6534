import { maskSubjects, maskWords } from '@utveckling/domain/meeting/public-text';
import { type OwnGuard, placeKey } from '@utveckling/minutes/accept/choices';
import type { Guard } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { addedKeys, keyOf } from './item-keys.ts';
import { useReview } from './review-context.ts';
import { ReviewItem } from './review-item.tsx';
import { ReviewPart } from './review-part.tsx';

/** Words that should perhaps not be public, with what a reader would see instead. */
export function GuardsPart() {
  const words = useMinutesImportWords();
  const { view, choices } = useReview();
  const rows = [
    ...view.proposal.guards.map((guard) => ({
      ...guard,
      row: <ReadGuard key={placeKey(guard)} guard={guard} />,
    })),
    ...addedKeys(choices).guards.map((guard) => ({
      ...guard,
      row: <AddedGuard key={guard.key} guard={guard} />,
    })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const keys = [...view.proposal.guards.map(keyOf.guard), ...addedKeys(choices).guards.map(({ key }) => key)];
  return (
    <ReviewPart id="skydd" title={words.guards} keys={keys} help={words.guardsHelp}>
      {rows.map(({ row }) => row)}
    </ReviewPart>
  );
}

function ReadGuard({ guard }: { guard: Guard }) {
  const words = useMinutesImportWords();
  const { settle } = useReview();
  const key = keyOf.guard(guard);
  return (
    <ReviewItem
      item={key}
      what={words.guardKind[guard.kind]}
      sureness={guard.sureness}
      kind="guard"
      onTake={(take) =>
        settle(
          (all) => ({
            ...all,
            guards: { ...all.guards, [placeKey(guard)]: { do: take ? 'take' : 'drop' } },
          }),
          key,
        )
      }
    >
      <p className="review-item-details">{words.instead(guard.instead)}</p>
    </ReviewItem>
  );
}

function AddedGuard({ guard: { key, ...guard } }: { guard: OwnGuard & { key: string } }) {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const { change, isLocked } = useReview();
  const put = (next: OwnGuard | undefined) =>
    change(
      (all) => ({
        ...all,
        added: {
          ...all.added,
          guards: addedKeys(all).guards.flatMap(({ key: name, ...one }) =>
            name === key ? (next ?? []) : one,
          ),
        },
      }),
      key,
    );
  return (
    <ReviewItem
      item={key}
      what={review.subjects[guard.subject]}
      sureness="own"
      onRemove={() => put(undefined)}
    >
      <p className="review-item-details">{words.instead(maskWords[guard.subject])}</p>
      <ChoiceSelect
        label={review.subject}
        value={guard.subject}
        disabled={isLocked}
        options={maskSubjects.map((subject) => ({ value: subject, words: review.subjects[subject] }))}
        onChoose={(value) => {
          const subject = maskSubjects.find((one) => one === value);
          if (subject !== undefined) put({ ...guard, subject });
        }}
      />
    </ReviewItem>
  );
}
