import { allStatements } from '@utveckling/domain/all-statements';
import type { Archive } from '@utveckling/domain/archive';
import { compareStatements } from '@utveckling/domain/compare-statements';
import type { EventOf } from '@utveckling/domain/event';
import { meetingMarks } from '@utveckling/domain/meeting/meeting-marks';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entryView } from '@utveckling/domain/project/entry-view';
import { projectNames } from '@utveckling/domain/project/project-names';
import type { QuestionsView, QuestionView } from '@utveckling/domain/project/questions-schema';
import { whereItLies } from '@utveckling/minutes/question/where-it-lies';
import { markedPlace, type PublicMinutes, publicMinutes } from '../ledger/public-minutes.ts';

/** Every question that stands, with who has it, who may decide it and what answers it; the oldest first. */
export function questionsView(archive: Archive): QuestionsView {
  const minutes = publicMinutes(archive);
  const statements = new Map(allStatements(archive.state).map((event) => [event.id, event]));
  const questions = [...statements.values()]
    .filter((event): event is EventOf<'entry.recorded'> => event.type === 'entry.recorded')
    .filter(({ data }) => data.claim.kind === 'question')
    .toSorted(compareStatements(archive.state))
    .flatMap((event): QuestionView[] => {
      const entry = entryView(archive, event);
      if (entry?.claim.kind !== 'question' || entry.correctedBy !== undefined) return [];
      const group = archive.state.groups.get(event.data.group ?? '');
      const answer = asItStands(entry.answeredBy);
      return [
        {
          entry,
          ...(group === undefined ? {} : { group: { id: group.data.group, name: group.data.name } }),
          ...holderOf(entry, event.id, minutes),
          ...(answer === undefined ? {} : { answer }),
        },
      ];
    });
  return {
    questions,
    meetings: meetingMarks(archive),
    names: projectNames(
      archive,
      questions.flatMap(({ entry }) => entry.projects),
    ),
  };

  /** An entry, or what puts it right. */
  function asItStands(id: string | undefined): EntryView | undefined {
    const event = statements.get(id ?? '');
    const entry = event === undefined ? undefined : entryView(archive, event);
    return entry?.correctedBy === undefined ? entry : asItStands(entry.correctedBy);
  }
}

/** Who has the question: said with it, or in the sentences after it in the minutes. */
function holderOf(
  { claim }: EntryView,
  id: string,
  minutes: readonly PublicMinutes[],
): Pick<QuestionView, 'heldBy' | 'said'> {
  const told = claim.kind === 'question' ? claim.heldBy : undefined;
  for (const meeting of minutes) {
    const place = meeting.sections
      .flatMap(({ statements }) => statements)
      .find(({ event }) => event.id === id);
    if (place === undefined) continue;
    const lying = whereItLies(meeting.text, place);
    const said = lying === undefined ? undefined : markedPlace(meeting, lying);
    const heldBy = told ?? lying?.heldBy;
    return { ...(heldBy === undefined ? {} : { heldBy }), ...(said === undefined ? {} : { said }) };
  }
  return told === undefined ? {} : { heldBy: told };
}
