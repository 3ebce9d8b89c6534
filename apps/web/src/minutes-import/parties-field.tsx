import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChosenList } from './chosen-list.tsx';
import { useReview } from './review-context.ts';

type PartiesFieldProps = { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void };

/** Some of the parties. */
export function PartiesField({ chosen, onChange }: PartiesFieldProps) {
  const words = useMinutesReviewWords();
  const { register } = useReview();
  const all = register.parties.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' as const }));
  return (
    <ChosenList
      label={words.field.parties}
      add={words.choose}
      none={words.notChosen}
      chosen={all.filter(({ value }) => chosen.includes(value))}
      options={all}
      onAdd={(value) => onChange([...chosen, value])}
      onRemove={(value) => onChange(chosen.filter((one) => one !== value))}
    />
  );
}
