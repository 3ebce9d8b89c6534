import type { WhoIn } from '../name/who-in.ts';
import type { Sentence, Told, World } from '../told.ts';
import { dueOf } from './due-of.ts';

type Task = {
  owners: readonly WhoIn[];
  from?: number;
  to?: number;
  precondition?: string;
  sureness: Told['sureness'];
};

/** A task as a claim: people by their words, parties by name; what it is to be done by is read from its own words. */
export function actionTold(
  sentence: Sentence,
  world: World,
  { owners, from = 0, to, precondition, sureness }: Task,
): Told {
  const end = to ?? sentence.words.length;
  const here = dueOf(sentence.words.slice(from, end), world);
  const { due, ask } =
    here.due === undefined && here.ask === undefined && end === sentence.words.length
      ? dueAfter(sentence, world)
      : here;
  const asks = [ask, ...owners.map(unknownOwner)].filter((one) => one !== undefined);
  return {
    claim: {
      kind: 'action',
      who: owners
        .filter(
          (owner) =>
            owner.kind === 'person' ||
            owner.kind === 'role' ||
            (owner.kind === 'organisation' && partyOf(owner, world).length === 0),
        )
        .map((owner) => ({
          words: sentence.place(owner.from, owner.to),
          likeness: owner.likeness,
          ...(owner.id === undefined ? {} : { person: owner.id }),
        })),
      parties: [...new Set(owners.flatMap((owner) => partyOf(owner, world)))],
      ownerMissing: owners.length === 0,
      ...(due === undefined ? {} : { due }),
      ...(precondition === undefined ? {} : { precondition }),
    },
    from,
    to: end,
    sureness,
    ...(asks.length === 0 ? {} : { ask: asks.join(' ') }),
  };
}

/** "Klart: 2023-04-01", "Deadline 3 november" as the next sentence. */
function dueAfter({ after, paragraph }: Sentence, world: World): ReturnType<typeof dueOf> {
  const isDue =
    after !== undefined &&
    after.paragraph <= paragraph + 1 &&
    /^(?:klart?|klart\s+senast|deadline|senast|slutdatum|sluttid|när|tidpunkt|färdigt)(?!\p{L})/iu.test(
      after.words,
    );
  return isDue && after.words.length < 80
    ? dueOf(after.words.replace(/^\p{L}+(?:\s+senast)?\s*[:|]?\s*/u, 'senast '), world)
    : {};
}

function partyOf({ kind, id }: WhoIn, { register }: World): string[] {
  if (id === undefined) return [];
  if (kind === 'party') return [id];
  const party = register.organisations.find((one) => one.id === id)?.party;
  return kind === 'organisation' && party !== undefined ? [party] : [];
}

function unknownOwner({ kind, id, words, likeness }: WhoIn): string | undefined {
  if (kind === 'person' && id === undefined)
    return `Vem är ${words}? Namnet finns inte i registret eller kan vara flera.`;
  if (kind === 'person' && likeness < 1) return `Är ${words} den som vi föreslår?`;
  return kind === 'role'
    ? `Uppdraget ligger på ${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, '')}.`
    : undefined;
}
