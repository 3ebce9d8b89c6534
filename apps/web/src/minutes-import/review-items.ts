import { foldName } from '@utveckling/domain/fold-name';
import type { Range } from '@utveckling/domain/meeting/source';
import { type Choices, placeKey } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { isTaken } from '@utveckling/minutes/accept/is-taken';
import { nameChoices } from '@utveckling/minutes/accept/name-choices';
import type { Finding, SectionProposal, Sureness } from '@utveckling/minutes/proposal';
import { isSectionShown } from './is-section-shown.ts';
import { addedKeys, keyOf } from './item-keys.ts';
import { namesIn } from './names-in.ts';

type Reviewed = Pick<ImportView, 'text' | 'proposal' | 'double'>;

/** Something a reviewer may decide: where it stands, whether somebody should look at it, and what becomes of it now. */
export type Item = {
  key: string;
  from: number;
  to: number;
  /** The reader is unsure, or asks something. */
  asks: boolean;
  /** Somebody has said yes or no to it, or added it. */
  decided: boolean;
  taken: boolean;
  /** Whether it is a place of the text, and not the meeting or a section as a whole. */
  isPlace: boolean;
};

/** All that a review decides, in the order in which it is shown beside the document. */
export function reviewItems(view: Reviewed, choices: Choices): Item[] {
  const { proposal } = view;
  const { sections, findings, attendance, guards } = proposal;
  const added = addedKeys(choices);
  const chosenOf = nameChoices(view.text, choices);
  const wordsAt = ({ from, to }: Range) => foldName(view.text.slice(from, to));
  /** Whoever was said to have been there is who they are wherever the same name stands. */
  const taken = new Set(
    attendance.flatMap((line) => {
      const choice = choices.attendance[placeKey(line)];
      return line.name === undefined || (choice?.do ?? 'drop') === 'drop' ? [] : [wordsAt(line.name)];
    }),
  );
  const isNamed = (words: Range) => chosenOf(words) !== undefined || taken.has(wordsAt(words));
  const read = (
    key: string,
    { from, to, sureness, ask }: Range & { sureness: Sureness; ask?: string | undefined },
    choice: { do: string } | undefined,
    isAnswered = false,
  ): Item => ({
    key,
    from,
    to,
    asks: sureness === 'unsure' || ask !== undefined,
    decided: choice !== undefined || (sureness !== 'unsure' && isAnswered),
    taken: isTaken(choices, choice, sureness),
    isPlace: true,
  });
  return [
    meetingItem(view, choices),
    ...[
      ...attendance.map((line) =>
        read(
          keyOf.attendance(line),
          line,
          choices.attendance[placeKey(line)],
          line.name !== undefined && isNamed(line.name),
        ),
      ),
      ...added.attendance.map(own),
    ].sort(inOrder),
    ...[
      ...guards.map((guard) => read(keyOf.guard(guard), guard, choices.guards[placeKey(guard)])),
      ...added.guards.map(own),
    ].sort(inOrder),
    ...sections.flatMap((section): Item[] => {
      if (!isSectionShown(section, proposal, choices)) return [];
      const isHere = (one: { section: string }) => one.section === section.id;
      const inIt = [
        ...findings
          .filter(isHere)
          .map((one) =>
            read(keyOf.finding(one.id), one, choices.findings[one.id], isAnswered(one.claim, isNamed)),
          ),
        ...added.findings.filter(isHere).map(own),
      ];
      return [sectionItem(section, choices), ...inIt.sort(inOrder)];
    }),
  ];
}

function meetingItem({ proposal: { head }, double }: Reviewed, { meeting }: Choices): Item {
  return {
    key: keyOf.meeting,
    ...(head.title ?? { from: 0, to: 0 }),
    asks: head.date === undefined || head.contradictions.length > 0 || double?.verdict === 'unsure',
    decided: meeting.date !== undefined || meeting.joins !== undefined,
    taken: true,
    isPlace: false,
  };
}

function sectionItem(section: SectionProposal, choices: Choices): Item {
  const { id, kind, projects, newProjects = [], title, from } = section;
  return {
    key: keyOf.section(id),
    ...(title ?? { from, to: from }),
    asks: projects.length === 0 && (kind === 'project' || newProjects.length > 0),
    decided: choices.sections[id] !== undefined,
    taken: true,
    isPlace: false,
  };
}

/** What somebody added is decided by that. */
function own({ key, from, to }: Range & { key: string }): Item {
  return { key, from, to, asks: false, decided: true, taken: true, isPlace: true };
}

/** Whether all that is asked of a statement is who somebody is, and somebody has said it. */
function isAnswered(claim: Finding['claim'], isNamed: (words: Range) => boolean): boolean {
  const named = namesIn(claim);
  return (
    named.every(({ words, person }) => person !== undefined || isNamed(words)) &&
    named.some(({ words }) => isNamed(words))
  );
}

function inOrder(a: Range, b: Range): number {
  return a.from - b.from || a.to - b.to;
}
