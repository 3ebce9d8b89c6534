import { placeKey } from '@utveckling/minutes/accept/choices';
import { namedProposal } from '@utveckling/minutes/proposal';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChosenList } from './chosen-list.tsx';
import type { ClaimDraft } from './claim-fields.ts';
import type { ComboboxOption } from './combobox-options.ts';
import { namesAt } from './names-at.ts';
import type { NamedWords } from './names-in.ts';
import { PersonChoice } from './person-choice.tsx';
import { type Place, useReview } from './review-context.ts';
import { textsOf } from './texts-of.ts';

type OwnersFieldProps = {
  draft: ClaimDraft;
  /** The field that names people. */
  name: string;
  place: Place;
  about: string;
  /** Whether parties and organisations may be chosen too. */
  bodies: boolean;
  onChange: (name: string, value: unknown) => void;
};

/** Who does something: those whom the words name, those who were there, and bodies; and who each name is. */
export function OwnersField({ draft, name, place, about, bodies, onChange }: OwnersFieldProps) {
  const words = useMinutesReviewWords();
  const { view, register, choices } = useReview();
  const people = peopleIn(draft[name]);
  const parties = textsOf(draft['parties']);
  const organisations = textsOf(draft['organisations']);
  const wordsAt = ({ from, to }: Place) => view.text.slice(from, to).replace(/\s+/g, ' ').trim();
  const lines = [
    ...view.proposal.attendance.flatMap((line) => {
      const choice = choices.attendance[placeKey(line)];
      return choice?.do === 'drop' ? [] : [choice?.do === 'change' ? choice.to : line];
    }),
    ...choices.added.attendance,
  ];
  const there = lines.flatMap(({ name: at, role, presence }) => {
    if (at === undefined) return [];
    const is = presence === 'absent' ? words.ownerOf.absent : words.ownerOf.there;
    const more = role === undefined ? is : `${is}, ${words.roleOf[role]}`;
    return [{ value: placeKey(at), words: wordsAt(at), more, lang: 'sv' as const }];
  });
  const here = namesAt(view.text, place).map((at) => ({
    value: placeKey(at),
    words: wordsAt(at),
    more: words.ownerOf.here,
    lang: 'sv' as const,
  }));
  const bodyOptions: ComboboxOption[] = bodies
    ? [
        ...register.parties.map(({ id, name: called, shortName }) => ({
          value: `${party}${id}`,
          words: called,
          more: words.ownerOf.party,
          also: [shortName],
          lang: 'sv' as const,
        })),
        ...register.organisations.map(({ id, name: called, aliases }) => ({
          value: `${organisation}${id}`,
          words: called,
          more: words.ownerOf.organisation,
          also: aliases,
          lang: 'sv' as const,
        })),
      ]
    : [];
  const chosen = [
    ...people.map(({ words: at }) => ({ value: placeKey(at), words: wordsAt(at), lang: 'sv' as const })),
    ...bodyOptions
      .filter(
        ({ value }) =>
          parties.some((one) => value === `${party}${one}`) ||
          organisations.some((one) => value === `${organisation}${one}`),
      )
      .map(({ value, words: called }) => ({ value, words: called, lang: 'sv' as const })),
  ];
  function put(value: string, is: boolean) {
    const toggled = (list: readonly string[], one: string) =>
      is ? [...list, one] : list.filter((other) => other !== one);
    if (value.startsWith(party)) onChange('parties', toggled(parties, value.slice(party.length)));
    else if (value.startsWith(organisation))
      onChange('organisations', toggled(organisations, value.slice(organisation.length)));
    else
      onChange(
        name,
        is ? [...people, namedAt(value)] : people.filter((one) => placeKey(one.words) !== value),
      );
  }
  return (
    <>
      <ChosenList
        label={bodies ? words.owners : words.people}
        add={bodies ? words.addOwner : words.addPerson}
        none={words.notChosen}
        chosen={chosen}
        options={[...here, ...there, ...bodyOptions]}
        onAdd={(value) => put(value, true)}
        onRemove={(value) => put(value, false)}
      />
      {people.map(({ words: at }) => (
        <PersonChoice key={placeKey(at)} name={at} about={about} />
      ))}
    </>
  );
}

/** No place looks like these. */
const party = 'part ';
const organisation = 'org ';

function namedAt(place: string): NamedWords {
  const [from = 0, to = 0] = place.split('-').map(Number);
  return { words: { from, to }, likeness: 1 };
}

function peopleIn(value: unknown): NamedWords[] {
  const people = namedProposal.array().safeParse(value);
  return people.success ? people.data : [];
}
