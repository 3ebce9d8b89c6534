import type { Archive } from '@utveckling/domain/archive';
import type { EventOf } from '@utveckling/domain/event';
import type { GapView, LedgerView, MarkedPlace, PromiseView } from '@utveckling/domain/meeting/ledger-schema';
import { meetingMarks } from '@utveckling/domain/meeting/meeting-marks';
import { firstSource } from '@utveckling/domain/meeting/quote';
import { entryView, sourceView } from '@utveckling/domain/project/entry-view';
import { projectNames } from '@utveckling/domain/project/project-names';
import type { Statement } from '@utveckling/domain/state';
import { announcedMeetings } from '@utveckling/minutes/accept/announced-meetings';
import { carryOverLedger, type Owed } from '@utveckling/minutes/ledger/carry-over-ledger';
import type { Gap } from '@utveckling/minutes/ledger/gap';
import { closest, markedPlace, type PublicMinutes, publicMinutes } from './public-minutes.ts';

/**
 * What was promised for later meetings and what became of it, and the minutes that are missing: from public words alone.
 * Without `today` nothing is missing after the last meeting.
 */
export function ledgerView(archive: Archive, today?: string): LedgerView {
  const minutes = publicMinutes(archive);
  const schedules = schedulesOf(archive);
  const { owed, gaps } = carryOverLedger(minutes, schedules, exceptionsOf(archive), today);
  const promises = owed.flatMap((one) => promiseView(archive, one, minutes));
  return {
    promises,
    gaps: gaps.map((gap) => gapView(archive, gap)),
    meetings: meetingMarks(archive),
    names: projectNames(
      archive,
      promises.flatMap(({ projects }) => projects),
    ),
  };
}

function promiseView(archive: Archive, owed: Owed, minutes: readonly PublicMinutes[]): PromiseView[] {
  const event = statementIn(minutes, owed.carryOver);
  const entry = event === undefined ? undefined : entryView(archive, event);
  if (entry?.claim.kind !== 'carry-over' || entry.correctedBy !== undefined) return [];
  const { id, on, until, certainty, words, reason, projects, source, claim } = entry;
  const byHand = claim.foundAgain.length > 0;
  const found = byHand ? namedPlaces(archive, event, minutes) : foundPlaces(owed, minutes);
  return [
    {
      ...{ id, on, certainty, projects, source, byHand, found },
      ...(until === undefined ? {} : { until }),
      ...(words === undefined ? {} : { words }),
      ...(reason === undefined ? {} : { reason }),
      state: found.length > 0 ? 'found' : owed.state,
      ...(owed.next === undefined ? {} : { next: owed.next }),
      ...(owed.missing === undefined ? {} : { missing: owed.missing }),
    },
  ];
}

function foundPlaces({ foundAgain }: Owed, minutes: readonly PublicMinutes[]): MarkedPlace[] {
  return foundAgain.flatMap(({ meeting, from, to }) => {
    const text = minutes.find(({ id }) => id === meeting);
    return (text && markedPlace(text, { from, to })) ?? [];
  });
}

/** The places that somebody named: in the log, not found by a rule. */
function namedPlaces(
  archive: Archive,
  event: Statement | undefined,
  minutes: readonly PublicMinutes[],
): MarkedPlace[] {
  if (event?.type !== 'entry.recorded' || event.data.claim.kind !== 'carry-over') return [];
  return event.data.claim.foundAgain.map((place) => {
    const section = minutes.flatMap(({ sections }) => sections).find(({ id }) => id === place.section);
    const there = (section?.statements ?? []).flatMap((one) => {
      const words = firstSource(one.event);
      return words === undefined ? [] : [{ id: one.event.id, from: words.from, to: words.to }];
    });
    return { ...sourceView(archive, place), anchor: closest(there, place)?.id ?? place.section };
  });
}

type Ruled = Gap<ReturnType<typeof schedulesOf>[number]>;

function gapView(archive: Archive, { group, after, before, days, excepted, rule }: Ruled): GapView {
  const announced = announcedMeetings(archive.state).get(after);
  const isAnnounced = days.some(({ by }) => by === 'announced');
  const said = rule === undefined ? undefined : placeOf(archive, rule.event);
  const where = isAnnounced && announced !== undefined ? placeOf(archive, announced) : undefined;
  return {
    group: { id: group, name: archive.state.groups.get(group)?.data.name ?? '' },
    ...{ after, days },
    ...(before === undefined ? {} : { before }),
    ...(where === undefined ? {} : { announced: where }),
    ...(rule === undefined || said === undefined ? {} : { rule: { rule: rule.rule, said } }),
    excepted: exceptionsOf(archive).flatMap(({ day, event, ...one }) => {
      const words = one.group === group && excepted.includes(day) ? placeOf(archive, event) : undefined;
      return words === undefined ? [] : [{ day, said: words }];
    }),
  };
}

/** The rules for when a group meets, each with the statement that said it; what is internal gives no day. */
function schedulesOf(archive: Archive) {
  return [...archive.state.statements.values()].flat().flatMap((event) => {
    if (event.type !== 'schedule.ruled' || event.said === null || placeOf(archive, event) === undefined)
      return [];
    return [{ group: event.data.group, rule: event.data.rule, said: event.said.from, event }];
  });
}

function exceptionsOf(
  archive: Archive,
): { group: string; day: string; event: EventOf<'schedule.excepted'> }[] {
  return [...archive.state.statements.values()].flat().flatMap((event) => {
    if (event.type !== 'schedule.excepted' || event.happened === undefined) return [];
    return [{ group: event.data.group, day: event.happened.from, event }];
  });
}

function placeOf(archive: Archive, event: Statement): MarkedPlace | undefined {
  const entry = entryView(archive, event);
  return entry === undefined ? undefined : { ...entry.source, anchor: entry.id };
}

function statementIn(minutes: readonly PublicMinutes[], id: string): Statement | undefined {
  return minutes
    .flatMap(({ sections }) => sections)
    .flatMap(({ statements }) => statements)
    .find(({ event }) => event.id === id)?.event;
}
