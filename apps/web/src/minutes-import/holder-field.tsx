import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChosenList } from './chosen-list.tsx';
import { useReview } from './review-context.ts';

type HolderFieldProps = {
  label: string;
  value: string;
  /** Undefined takes it away. */
  onChange: (value: string | undefined) => void;
};

/** Who has a question now: a group, party or organisation of the register, or a role in words of one's own. */
export function HolderField({ label, value, onChange }: HolderFieldProps) {
  const words = useMinutesReviewWords();
  const { register } = useReview();
  const kinds = [
    [register.groups, words.ownerOf.group],
    [register.parties, words.ownerOf.party],
    [register.organisations, words.ownerOf.organisation],
  ] as const;
  const options = kinds.flatMap(([bodies, more]) =>
    bodies.map(({ name }) => ({ value: name, words: name, more, lang: 'sv' as const })),
  );
  return (
    <ChosenList
      label={label}
      add={words.addHolder}
      none={words.notChosen}
      chosen={value === '' ? [] : [{ value, words: value, lang: 'sv' }]}
      options={options}
      onAdd={onChange}
      onRemove={() => onChange(undefined)}
      create={{ words: words.ownHolder, make: onChange }}
    />
  );
}
