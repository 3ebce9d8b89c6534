import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChosenList } from './chosen-list.tsx';
import { useReview } from './review-context.ts';

type OrganisationsFieldProps = { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void };

/** Some of the registered organisations. */
export function OrganisationsField({ chosen, onChange }: OrganisationsFieldProps) {
  const words = useMinutesReviewWords();
  const { register } = useReview();
  const all = register.organisations.map(({ id, name, aliases }) => ({
    value: id,
    words: name,
    also: aliases,
    lang: 'sv' as const,
  }));
  return (
    <ChosenList
      label={words.organisations}
      add={words.addOrganisation}
      none={words.notChosen}
      chosen={all.filter(({ value }) => chosen.includes(value))}
      options={all}
      onAdd={(value) => onChange([...chosen, value])}
      onRemove={(value) => onChange(chosen.filter((one) => one !== value))}
    />
  );
}
