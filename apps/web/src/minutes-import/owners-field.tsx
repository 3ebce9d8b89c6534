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
import { useKnownPeople } from './use-known-people.ts';

type OwnersFieldProps = {
  draft: ClaimDraft;
  /** The field that names people. */
  name: string;
  place: Place;
  about: string;
  /** Whether parties, organisations and people whom the document does not name may be chosen too. */
  known: boolean;
  onChange: (name: string, value: unknown) => void;
};

/** Lists of ids that a claim has beside the people whom the words name. */
const lists = ['parties', 'organisations', 'people'] as const;

/** Who does something: those whom the words name, those who were there, and whom the register knows; and who each name is. */
export function OwnersField({ draft, name, place, about, known, onChange }: OwnersFieldProps) {
  const words = useMinutesReviewWords();
  const { view, register, choices } = useReview();
  const knownPeople = useKnownPeople();
  const named = namedIn(draft[name]);
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
  const registered: ComboboxOption[] = [
    ...register.parties.map(({ id, name: called, shortName }) => ({
      value: inList('parties', id),
      words: called,
      more: words.ownerOf.party,
      also: [shortName],
      lang: 'sv' as const,
    })),
    ...register.organisations.map(({ id, name: called, aliases }) => ({
      value: inList('organisations', id),
      words: called,
      more: words.ownerOf.organisation,
      also: aliases,
      lang: 'sv' as const,
    })),
    ...knownPeople.map(({ value, more, ...one }) => ({
      ...one,
      value: inList('people', value),
      more: more ?? words.ownerOf.person,
    })),
  ];
  const chosenIds = new Set(lists.flatMap((list) => textsOf(draft[list]).map((id) => inList(list, id))));
  const chosen = [
    ...named.map(({ words: at }) => ({ value: placeKey(at), words: wordsAt(at), lang: 'sv' as const })),
    ...(known ? registered : [])
      .filter(({ value }) => chosenIds.has(value))
      .map(({ value, words: called }) => ({ value, words: called, lang: 'sv' as const })),
  ];
  function put(value: string, is: boolean) {
    const list = lists.find((one) => value.startsWith(inList(one, '')));
    if (list === undefined)
      return onChange(
        name,
        is ? [...named, namedAt(value)] : named.filter((one) => placeKey(one.words) !== value),
      );
    const id = value.slice(inList(list, '').length);
    const ids = textsOf(draft[list]);
    onChange(list, is ? [...ids, id] : ids.filter((one) => one !== id));
  }
  return (
    <>
      <ChosenList
        label={known ? words.owners : words.people}
        add={known ? words.addOwner : words.addPerson}
        none={words.notChosen}
        chosen={chosen}
        options={[...here, ...there, ...(known ? registered : [])]}
        onAdd={(value) => put(value, true)}
        onRemove={(value) => put(value, false)}
      />
      {named.map(({ words: at }) => (
        <PersonChoice key={placeKey(at)} name={at} about={about} />
      ))}
    </>
  );
}

/** What somebody of a list is called among the options; no place looks like this. */
function inList(list: (typeof lists)[number], id: string): string {
  return `${list} ${id}`;
}

function namedAt(place: string): NamedWords {
  const [from = 0, to = 0] = place.split('-').map(Number);
  return { words: { from, to }, likeness: 1 };
}

function namedIn(value: unknown): NamedWords[] {
  const named = namedProposal.array().safeParse(value);
  return named.success ? named.data : [];
}
