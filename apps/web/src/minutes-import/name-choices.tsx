import { type Choices, placeKey } from '@utveckling/minutes/accept/choices';
import type { ProposedClaim } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { useReview } from './review-context.ts';

/** Who the names in a statement are: as the spelling says, the same as somebody of the attendance, or somebody new. */
export function NameChoices({ claim }: { claim: ProposedClaim }) {
  const words = useMinutesImportWords();
  const { view, choices, change } = useReview();
  const named = claim.kind === 'action' || claim.kind === 'coordinator' ? claim.who : [];
  const wordsAt = ({ from, to }: { from: number; to: number }) => view.text.slice(from, to);
  const there = view.proposal.attendance.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return named.map(({ words: name }) => {
    const key = placeKey(name);
    const choose = (value: string) =>
      change((all) => {
        const { [key]: _, ...names } = all.names;
        return { ...all, names: value === '' ? names : { ...names, [key]: choiceOf(value) } };
      });
    return (
      <ChoiceSelect
        key={key}
        label={words.whoIs(wordsAt(name))}
        value={optionOf(choices.names[key])}
        disabled={view.published !== undefined}
        options={[
          { value: '', words: words.nameAsRead },
          { value: someoneNew, words: words.nameNew },
          ...there
            .filter((one) => placeKey(one) !== key)
            .map((one) => ({ value: placeKey(one), words: wordsAt(one) })),
        ]}
        onChoose={choose}
      />
    );
  });
}

type NameChoice = Choices['names'][string];

/** No place looks like this. */
const someoneNew = 'ny';

function choiceOf(value: string): NameChoice {
  return value === someoneNew ? { isNew: true } : { sameAs: value };
}

function optionOf(choice: NameChoice | undefined): string {
  if (choice === undefined) return '';
  if ('sameAs' in choice) return choice.sameAs;
  return 'isNew' in choice ? someoneNew : '';
}
