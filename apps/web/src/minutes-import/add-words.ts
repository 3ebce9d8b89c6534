import { foldName } from '@utveckling/domain/fold-name';
import { type Choices, ownFinding, placeKey } from '@utveckling/minutes/accept/choices';
import type { ImportRegister } from '@utveckling/minutes/accept/import-register';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { sectionAt } from '@utveckling/minutes/accept/section-at';
import { draftOfKind } from './claim-fields.ts';
import { addedKeys } from './item-keys.ts';
import { namesAt } from './names-at.ts';
import type { Place } from './review-context.ts';

/** What selected words are added as: a kind of statement that says all by its words, a line of attendance, or words to hide. */
export type AddedAs = 'decision' | 'action' | 'carry-over' | 'question' | 'note' | 'attendance' | 'guard';

/** How the choices come to have the selected words, and what the new item is called once they have. */
export function addWords(
  { text, proposal }: Pick<ImportView, 'text' | 'proposal'>,
  place: Place,
  as: AddedAs,
  { organisations }: Pick<ImportRegister, 'organisations'>,
): { decide: (all: Choices) => Choices; key: (before: Choices) => string } {
  const at = { section: sectionAt(proposal, place.from), from: place.from, to: place.to };
  if (as === 'guard')
    return {
      decide: (all) => ({
        ...all,
        added: {
          ...all.added,
          guards: [...all.added.guards, { from: place.from, to: place.to, subject: 'individual' }],
        },
      }),
      key: (before) => `egen-skydd-${numbered(place, addedKeys(before).guards)}`,
    };
  if (as === 'attendance') {
    const line = { ...at, ...namesOnLine(text, place, organisations), presence: 'present' as const };
    return {
      decide: (all) => ({ ...all, added: { ...all.added, attendance: [...all.added.attendance, line] } }),
      key: (before) => `egen-narvaro-${numbered(place, addedKeys(before).attendance)}`,
    };
  }
  const section = proposal.sections.find(({ id }) => id === at.section);
  const finding = ownFinding.parse({
    ...at,
    projects: section?.projects.map(({ slug }) => slug) ?? [],
    claim: draftOfKind(as, { kind: 'note' }),
  });
  return {
    decide: (all) => ({ ...all, added: { ...all.added, findings: [...all.added.findings, finding] } }),
    key: (before) => `egen-${numbered(place, addedKeys(before).findings)}`,
  };
}

function numbered(place: Place, before: readonly Place[]): string {
  const same = before.filter((one) => placeKey(one) === placeKey(place)).length;
  return `${placeKey(place)}-${same + 1}`;
}

/** "Gösta Strand, SOF" as a name and where they come from; what is registered of it is found. */
function namesOnLine(text: string, { from, to }: Place, organisations: ImportRegister['organisations']) {
  const line = text.slice(from, to);
  const comma = line.indexOf(',');
  const first = namesAt(text, { from, to })[0];
  const name =
    comma === -1 ? (first ?? { from, to }) : { from, to: from + line.slice(0, comma).trimEnd().length };
  const rest = comma === -1 ? '' : line.slice(comma + 1);
  const begin = from + comma + 1 + rest.length - rest.trimStart().length;
  const affiliation = rest.trim() === '' ? {} : { affiliation: { from: begin, to } };
  const parts = rest
    .split(/[,/]/)
    .map(foldName)
    .filter((part) => part !== '');
  return {
    name,
    ...affiliation,
    organisations: organisations
      .filter((one) => [one.name, ...one.aliases].some((called) => parts.includes(foldName(called))))
      .map(({ id }) => id),
  };
}
