import { type Choices, placeKey } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { isTaken } from '@utveckling/minutes/accept/is-taken';
import type { Finding } from '@utveckling/minutes/proposal';
import { isSectionShown } from './is-section-shown.ts';
import { addedKeys, keyOf } from './item-keys.ts';
import { namesIn } from './names-in.ts';

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
export function reviewItems(
  { proposal, double }: Pick<ImportView, 'proposal' | 'double'>,
  choices: Choices,
): Item[] {
  const { head, sections, findings, attendance, guards } = proposal;
  const added = addedKeys(choices);
  const { date, joins } = choices.meeting;
  const meetingAsks =
    head.date === undefined || head.contradictions.length > 0 || double?.verdict === 'unsure';
  const own = (items: readonly { key: string; from: number; to: number }[]): Item[] =>
    items.map(({ key, from, to }) => ({
      key,
      from,
      to,
      asks: false,
      decided: true,
      taken: true,
      isPlace: true,
    }));
  const findingItem = (finding: Finding): Item => {
    const choice = choices.findings[finding.id];
    return {
      key: keyOf.finding(finding.id),
      from: finding.from,
      to: finding.to,
      asks: finding.sureness === 'unsure' || finding.ask !== undefined,
      decided: choice !== undefined || isNamed(finding, choices),
      taken: isTaken(choices, choice, finding.sureness),
      isPlace: true,
    };
  };
  return [
    {
      key: keyOf.meeting,
      ...(head.title ?? { from: 0, to: 0 }),
      asks: meetingAsks,
      decided: date !== undefined || joins !== undefined,
      taken: true,
      isPlace: false,
    },
    ...[
      ...attendance.map((line): Item => {
        const choice = choices.attendance[placeKey(line)];
        return {
          key: keyOf.attendance(line),
          from: line.from,
          to: line.to,
          asks: line.sureness === 'unsure',
          decided: choice !== undefined,
          taken: isTaken(choices, choice, line.sureness),
          isPlace: true,
        };
      }),
      ...own(added.attendance),
    ].sort(inOrder),
    ...[
      ...guards.map((guard): Item => {
        const choice = choices.guards[placeKey(guard)];
        return {
          key: keyOf.guard(guard),
          from: guard.from,
          to: guard.to,
          asks: guard.sureness === 'unsure',
          decided: choice !== undefined,
          taken: isTaken(choices, choice, guard.sureness),
          isPlace: true,
        };
      }),
      ...own(added.guards),
    ].sort(inOrder),
    ...sections.flatMap((section): Item[] => {
      if (!isSectionShown(section, proposal, choices)) return [];
      const isUnknown =
        section.projects.length === 0 &&
        (section.kind === 'project' || (section.newProjects ?? []).length > 0);
      const whole = {
        key: keyOf.section(section.id),
        ...(section.title ?? { from: section.from, to: section.from }),
        asks: isUnknown,
        decided: choices.sections[section.id] !== undefined,
        taken: true,
        isPlace: false,
      };
      const inIt = [
        ...findings.filter((finding) => finding.section === section.id).map(findingItem),
        ...own(added.findings.filter((finding) => finding.section === section.id)),
      ];
      return [whole, ...inIt.sort(inOrder)];
    }),
  ];
}

/** Whether all that is asked of a statement is who somebody is, and somebody has said it. */
function isNamed({ claim, sureness }: Finding, choices: Choices): boolean {
  const named = namesIn(claim);
  return (
    sureness !== 'unsure' &&
    named.length > 0 &&
    named.every(
      ({ words, person }) => person !== undefined || choices.names[placeKey(words)] !== undefined,
    ) &&
    named.some(({ words }) => choices.names[placeKey(words)] !== undefined)
  );
}

function inOrder(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from - b.from || a.to - b.to;
}
