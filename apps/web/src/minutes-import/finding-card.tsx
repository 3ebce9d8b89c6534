import { type OwnFinding, placeKey } from '@utveckling/minutes/accept/choices';
import { FindingDetails } from './finding-details.tsx';
import { FindingFields } from './finding-fields.tsx';
import { fruitsOfSection } from './fruits-of-section.ts';
import { namesIn } from './names-in.ts';
import { PersonChoice } from './person-choice.tsx';
import { useReview } from './review-context.ts';
import { ReviewItem } from './review-item.tsx';
import { useKindWord } from './use-kind-word.ts';

type FindingCardProps = {
  item: string;
  now: OwnFinding;
  read: OwnFinding | undefined;
  sureness: 'sure' | 'likely' | 'unsure' | 'own';
  ask?: string | undefined;
  onTake?: (take: boolean) => void;
  onRemove?: () => void;
  onChange: (next: OwnFinding, field?: string) => void;
};

/** A statement: its kind, its words, what it says beside them, and the fruits it goes to. */
export function FindingCard({
  item,
  now,
  read,
  sureness,
  ask,
  onTake,
  onRemove,
  onChange,
}: FindingCardProps) {
  const kindWord = useKindWord();
  const review = useReview();
  const { items, fruits, isLocked, editing } = review;
  const asks = items.some(({ key, asks: is }) => key === item && is);
  const section = fruitsOfSection(review, now.section).map(({ name }) => name);
  const own = now.projects.map((slug) => fruits.get(slug) ?? slug);
  const isMoved = read !== undefined && read.projects.join() !== now.projects.join();
  const elsewhere = own.filter((name) => !section.includes(name));
  return (
    <ReviewItem
      item={item}
      what={kindWord(now.claim.kind)}
      sureness={sureness}
      details={
        <>
          <FindingDetails claim={now.claim} />
          {isMoved || elsewhere.length > 0 ? (
            <p className="review-item-details" lang="sv">
              → {own.join(', ')}
            </p>
          ) : null}
        </>
      }
      ask={ask}
      onTake={onTake}
      onRemove={onRemove}
      fields={<FindingFields item={item} now={now} read={read} onChange={onChange} />}
    >
      {asks && !isLocked && editing?.key !== item
        ? namesIn(now.claim).map(({ words }) => (
            <PersonChoice key={placeKey(words)} name={words} about={item} />
          ))
        : null}
    </ReviewItem>
  );
}
