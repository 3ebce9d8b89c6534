import { allStatements } from '@utveckling/domain/all-statements';
import type { Archive } from '@utveckling/domain/archive';
import { compareStatements } from '@utveckling/domain/compare-statements';
import type { EventOf } from '@utveckling/domain/event';
import { meetingMarks } from '@utveckling/domain/meeting/meeting-marks';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entryView } from '@utveckling/domain/project/entry-view';
import { projectNames } from '@utveckling/domain/project/project-names';
import { projectStream } from '@utveckling/domain/project/project-target';
import { questionHolders } from '@utveckling/domain/project/question-holders';
import type { QuestionsView, QuestionView } from '@utveckling/domain/project/questions-schema';
import { partiesView } from '@utveckling/domain/tree/tree-view';
import { whereItLies } from '@utveckling/minutes/question/where-it-lies';
import { markedPlace, type PublicMinutes, publicMinutes } from '../ledger/public-minutes.ts';

/** Every question that stands, with who has it, who may decide it and what answers it; the oldest first. */
export function questionsView(archive: Archive): QuestionsView {
  const minutes = publicMinutes(archive);
  const statements = new Map(allStatements(archive.state).map((event) => [event.id, event]));
  const holders = [...statements.values()].flatMap((event) =>
    event.type === 'entry.recorded' && namesQuestion(event) ? (entryView(archive, event) ?? []) : [],
  );
  const questions = [...statements.values()]
    .filter((event): event is EventOf<'entry.recorded'> => event.type === 'entry.recorded')
    .filter(({ data }) => data.claim.kind === 'question')
    .toSorted(compareStatements(archive.state))
    .flatMap((event): QuestionView[] => {
      const entry = entryView(archive, event);
      if (entry?.claim.kind !== 'question' || entry.correctedBy !== undefined) return [];
      const group = archive.state.groups.get(event.data.group ?? '');
      const place = placeOf(archive, event);
      const answer = asItStands(entry.answeredBy);
      return [
        {
          entry,
          ...(group === undefined ? {} : { group: { id: group.data.group, name: group.data.name } }),
          ...(place === undefined ? {} : { place }),
          ...holderOf(entry, event.id, minutes),
          holders: questionHolders(holders, entry.id),
          ...(answer === undefined ? {} : { answer }),
        },
      ];
    });
  return {
    questions,
    meetings: meetingMarks(archive),
    parties: partiesView(archive),
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

/** What says who has a question, and the questions, which may be corrected. */
function namesQuestion({ data }: EventOf<'entry.recorded'>): boolean {
  return data.claim.kind === 'holder' || data.claim.kind === 'question';
}

/** What somebody who answers it writes to. */
function placeOf({ state }: Archive, { data }: EventOf<'entry.recorded'>): QuestionView['place'] {
  const revisionOf = (stream: string) => state.revisions.get(stream) ?? 0;
  const [project] = data.projects;
  const group = state.groups.get(data.group ?? '')?.data;
  if (project !== undefined) {
    const named = state.projects.get(project)?.named?.data;
    if (named === undefined) return undefined;
    const { theme, name } = named;
    return { project, theme, name, revision: revisionOf(projectStream({ project })) };
  }
  if (group === undefined) return undefined;
  return { group: group.group, name: group.name, revision: revisionOf(`group:${group.group}`) };
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
