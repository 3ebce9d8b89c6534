import { type Choices, placeKey } from '@utveckling/minutes/accept/choices';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { Combobox } from './combobox.tsx';
import type { ComboboxOption } from './combobox-options.ts';
import { type Place, useReview } from './review-context.ts';
import { useKnownPeople } from './use-known-people.ts';
import { whoItMayBe } from './who-it-may-be.ts';

type PersonChoiceProps = {
  /** Where the name stands. */
  name: Place;
  /** The item that names them. */
  about: string;
};

/** Who a name is: as it is spelt, somebody of the register, the same as another name of this document, or somebody new. */
export function PersonChoice({ name, about }: PersonChoiceProps) {
  const words = useMinutesReviewWords();
  const people = useKnownPeople();
  const { view, chosenOf, change, settle, isLocked } = useReview();
  const key = placeKey(name);
  const written = ({ from, to }: Place) => view.text.slice(from, to).replace(/\s+/g, ' ').trim();
  const there = view.proposal.attendance.flatMap((line) => line.name ?? []);
  const options: ComboboxOption[] = [
    { value: asSpelt, words: words.asSpelt },
    { value: someoneNew, words: words.newPerson },
    ...there
      .filter((one) => placeKey(one) !== key)
      .map((one) => ({
        value: `${placeKey(one)}`,
        words: written(one),
        more: words.sameAs(written(one)),
        lang: 'sv' as const,
      })),
    ...people.map((one) => ({ ...one, value: `${known}${one.value}` })),
  ];
  const choose = (value: string) =>
    change((all) => {
      const { [key]: _, ...names } = all.names;
      const choice = choiceOf(value);
      return { ...all, names: choice === undefined ? names : { ...names, [key]: choice } };
    }, about);
  const chosen = chosenOf(name)?.choice;
  const maybe = whoItMayBe(view, name);
  const called = options.find(({ value }) => maybe !== undefined && value === optionOf(maybe))?.words;
  return (
    <>
      {chosen !== undefined || maybe === undefined || called === undefined || isLocked ? null : (
        <p className="review-item-tools">
          <button
            type="button"
            className="review-item-choose"
            onClick={() => settle((all) => ({ ...all, names: { ...all.names, [key]: maybe } }), about)}
          >
            {words.itIs(called)}
          </button>
        </p>
      )}
      <Combobox
        label={words.whoIs(written(name))}
        options={options}
        value={optionOf(chosen)}
        onChoose={choose}
        sayings={{ nothing: words.nothingFits, more: words.moreFit }}
        disabled={isLocked}
      />
    </>
  );
}

type NameChoice = Choices['names'][string];

/** No place and no person looks like these. */
const asSpelt = '-';
const someoneNew = '+';
const known = 'p ';

function choiceOf(value: string): NameChoice | undefined {
  if (value === asSpelt) return undefined;
  if (value === someoneNew) return { isNew: true };
  return value.startsWith(known) ? { person: value.slice(known.length) } : { sameAs: value };
}

function optionOf(choice: NameChoice | undefined): string {
  if (choice === undefined) return asSpelt;
  if ('sameAs' in choice) return choice.sameAs;
  return 'isNew' in choice ? someoneNew : `${known}${choice.person}`;
}
