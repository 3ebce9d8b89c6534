import { type Choices, choicesSchema, placeKey } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import type { Proposal } from '@utveckling/minutes/proposal';
import type { Draft } from '../write/draft.ts';
import type { FormValues } from '../write/form-values.ts';
import { parseJson, textIn } from '../write/read-json.ts';
import { mergeChoices } from './merge-choices.ts';

/**
 * Choices of an earlier visit that never reached the server: `fits` where they can be gone on with; `read-anew` where the
 * document has been read otherwise since, then only with those that still are about something; `published` where it is in
 * the tree without them.
 */
export type FoundAgain = {
  kind: 'fits' | 'read-anew' | 'published';
  /** What holds with them; undefined where none of them is about anything any more. */
  choices: Choices | undefined;
  savedAt: string;
};

type Reviewed = Pick<ImportView, 'proposal' | 'choices' | 'published'>;

/** What of a review is kept in the browser: what was chosen, from what, and in which reading of the document. */
export function unsavedValues(base: Choices, mine: Choices, proposal: Proposal): FormValues {
  return { base: JSON.stringify(base), mine: JSON.stringify(mine), reading: readingOf(proposal) };
}

/** The choices of a draft that the review lacks; undefined where there is none, or where all of them were saved after all. */
export function foundAgain(draft: Draft | undefined, view: Reviewed): FoundAgain | undefined {
  if (draft === undefined) return undefined;
  const base = choicesIn(draft, 'base');
  const mine = choicesIn(draft, 'mine');
  if (base === undefined || mine === undefined) return undefined;
  const isSameReading = textIn(draft.values, 'reading') === readingOf(view.proposal);
  const fits = (choices: Choices) => (isSameReading ? choices : fitting(choices, view.proposal));
  const isThere = (choices: Choices) => JSON.stringify(choices) === JSON.stringify(view.choices);
  if (isThere(mergeChoices(base, mine, view.choices))) return undefined;
  const merged = mergeChoices(fits(base), fits(mine), view.choices);
  const kind = view.published !== undefined ? 'published' : isSameReading ? 'fits' : 'read-anew';
  return { kind, choices: isThere(merged) ? undefined : merged, savedAt: draft.savedAt };
}

/** Everything that can be chosen about in a reading. */
function readingOf({ sections, findings, attendance, guards }: Proposal): string {
  return [
    ...[...sections, ...findings].map(({ id }) => id),
    ...[...attendance, ...guards].map(placeKey),
  ].join(' ');
}

/** The choices that are about something in this reading. Names stand where they stood: the text is the same. */
function fitting(choices: Choices, { sections, findings, attendance, guards }: Proposal): Choices {
  const ids = new Set([...sections, ...findings].map(({ id }) => id));
  const places = new Set([...attendance, ...guards].map(placeKey));
  const isIn = ({ section }: { section: string }) => ids.has(section);
  const { added } = choices;
  return {
    ...choices,
    sections: only(choices.sections, ids),
    findings: only(choices.findings, ids),
    attendance: only(choices.attendance, places),
    guards: only(choices.guards, places),
    added: {
      findings: added.findings.filter(isIn),
      attendance: added.attendance.filter(isIn),
      guards: added.guards,
    },
  };
}

function only<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}

function choicesIn({ values }: Draft, field: 'base' | 'mine'): Choices | undefined {
  return choicesSchema.safeParse(parseJson(textIn(values, field))).data;
}
