import type { OwnFinding } from '@utveckling/minutes/accept/choices';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChosenList } from './chosen-list.tsx';
import { fruitsOfSection } from './fruits-of-section.ts';
import { useReview } from './review-context.ts';

type FruitsFieldProps = {
  finding: OwnFinding;
  onChange: (projects: string[]) => void;
};

/** The fruits that a statement is about: those of its section, wherever that goes, or its own. */
export function FruitsField({ finding, onChange }: FruitsFieldProps) {
  const words = useMinutesReviewWords();
  const review = useReview();
  const { register, fruits, view } = review;
  const section = view.proposal.sections.find(({ id }) => id === finding.section);
  const proposed = section?.projects.map(({ slug }) => slug) ?? [];
  const isOfSection = finding.projects.join() === proposed.join();
  const ofSection = fruitsOfSection(review, finding.section);
  const chosen = isOfSection
    ? ofSection.map(({ slug, name }) => ({ value: slug ?? name, words: name, more: words.asSection }))
    : finding.projects.map((slug) => ({ value: slug, words: fruits.get(slug) ?? slug }));
  const slugs = isOfSection ? ofSection.flatMap(({ slug }) => slug ?? []) : finding.projects;
  return (
    <ChosenList
      label={words.fruits}
      add={words.addFruit}
      none={words.noFruits}
      chosen={chosen.map((one) => ({ ...one, lang: 'sv' as const }))}
      options={[
        ...(isOfSection ? [] : [{ value: asSection, words: words.asSection }]),
        ...register.projects.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' as const })),
      ]}
      onAdd={(value) => onChange(value === asSection ? proposed : [...slugs, value])}
      onRemove={(value) => onChange(slugs.filter((slug) => slug !== value))}
    />
  );
}

/** No slug looks like this. */
const asSection = '-';
