import { createHash } from 'node:crypto';
import type { Author, ReadyCommand } from '@utveckling/domain/change/command';
import { type SinceView, sinceView } from '@utveckling/domain/change/since-view';
import { undoTime } from '@utveckling/domain/change/undo';
import type { NewEvent } from '@utveckling/domain/event';
import { groupBy } from '@utveckling/domain/group-by';
import { actorOf } from '@utveckling/domain/people/actor';
import { actingAs, may } from '@utveckling/domain/people/permissions';
import { isRefused, type Refusal } from '@utveckling/domain/refusal';
import { streamOf } from '@utveckling/domain/stream';
import { writtenSource } from '@utveckling/domain/written';
import type { Transaction } from 'kysely';
import type { ReadModel } from '../read-model.ts';
import type { EventLog, SourceText, StreamWrite } from '../store/event-log.ts';
import type { Tables } from '../store/tables.ts';
import { changeId } from './change-id.ts';
import { dayIn, homeZone } from './day-in.ts';
import { inTurn } from './in-turn.ts';

/** A command as somebody sent it: what they want, what they had seen, and the key that makes it happen once. */
export type Wish = {
  command: ReadyCommand;
  seen: number;
  account: string;
  key: string;
  /** Says no, for what only the tables beside the log know; asked only for somebody who may. */
  check?: () => Promise<Response | undefined>;
  /** Documents that come with the events, beside the words that were written by hand. */
  texts?: (events: readonly NewEvent[]) => SourceText[];
  /** Writes to the tables beside the log in the same transaction. */
  alongside?: (transaction: Transaction<Tables>, change: string) => Promise<void>;
  /** Whoever runs the server asks, at its own machine: nobody's role decides. */
  isOperator?: true;
};

/** A change that is on disk. */
export type Done = { change: string; revision: number; undoUntil: string };

/** What became of a wish. */
export type Outcome =
  | { done: Done }
  | { notAllowed: true }
  | { no: Response }
  | { refusal: Refusal }
  | { stale: { revision: number; since: SinceView[] } };

export type Performer = {
  log: EventLog;
  model: ReadModel;
  now: () => Date;
  /** Makes a file that the account has sent part of the change, in its transaction; false when it is not theirs. */
  attachFile?: (
    file: string,
    change: string,
    account: string,
    transaction: Transaction<Tables>,
  ) => Promise<boolean>;
};

/**
 * Carries out a wish: the same rules that the button asked decide again on what is known now, and the events are
 * appended with the revisions they were decided on. Where somebody else wrote in between, it is decided anew, unless
 * they wrote to the very thing the writer had seen: then nothing is written and their words come back.
 */
export function perform(performer: Performer, wish: Wish): Promise<Outcome> {
  return inTurn(performer.log, () => performNow(performer, wish));
}

async function performNow(performer: Performer, wish: Wish): Promise<Outcome> {
  for (;;) {
    const outcome = await attempt(performer, wish);
    if (outcome !== undefined) return outcome;
  }
}

async function attempt(performer: Performer, wish: Wish): Promise<Outcome | undefined> {
  const { log, model, now } = performer;
  await model.catchUp();
  const { archive } = model;
  const { command, account, seen } = wish;
  const change = changeId(account, wish.key);
  const earlier = doneBefore(model, change);
  if (earlier !== undefined) return { done: earlier };

  const at = now();
  const today = dayIn(homeZone, at);
  const actor = actorOf(archive.state, account, today);
  const target = command.target(archive);
  if (wish.isOperator !== true && !may(actor, command.action, target)) return { notAllowed: true };
  const no = await wish.check?.();
  if (no !== undefined) return { no };

  const { stream } = command;
  const revision = stream === undefined ? seen : (archive.state.revisions.get(stream) ?? 0);
  if (stream !== undefined && revision !== seen) {
    return { stale: { revision, since: sinceView(archive, stream, seen) } };
  }
  const grant = actingAs(actor, command.action, target) ?? actor.grants[0];
  const decision = command.decide(archive, {
    account,
    acting: grant === undefined ? undefined : actingOf(actor.grants, grant.role),
    change,
    at: at.toISOString(),
    today,
    undoableSince: new Date(at.getTime() - undoTime).toISOString(),
  });
  if (isRefused(decision)) return decision;
  const answer = await log
    .append({
      key: change,
      recordedAt: at.toISOString(),
      writes: writesOf(model, decision.events),
      texts: [
        ...(decision.text === '' ? [] : [writtenText(change, decision.text)]),
        ...(wish.texts?.(decision.events) ?? []),
      ],
      alongside: async (transaction) => {
        await attachFiles(performer, decision.events, change, account, transaction);
        await wish.alongside?.(transaction, change);
      },
    })
    .catch((error: unknown) => {
      if (error instanceof UnknownFile) return error;
      throw error;
    });
  if (answer instanceof UnknownFile) return { refusal: { reason: 'unknown-thing', thing: answer.message } };
  // Somebody was quicker: decide again on what holds now.
  if ('conflict' in answer) return undefined;
  await model.catchUp();
  return { done: doneBefore(model, change) ?? { change, revision, undoUntil: at.toISOString() } };
}

/** A change names a file that its author has not sent, or that is part of another change. */
class UnknownFile extends Error {
  override name = 'UnknownFile';
}

async function attachFiles(
  { attachFile }: Performer,
  events: readonly NewEvent[],
  change: string,
  account: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'entry.recorded' || event.data.corrects !== undefined) continue;
    const { claim } = event.data;
    if (claim.kind !== 'document' || claim.file === undefined) continue;
    const isAttached = await attachFile?.(claim.file, change, account, transaction);
    if (isAttached !== true) throw new UnknownFile(claim.file);
  }
}

/** The role it is done by; the party is that of the membership, whatever role it is done by. */
function actingOf(grants: ReturnType<typeof actorOf>['grants'], role: NonNullable<Author['acting']>['role']) {
  const member = grants.find((grant) => grant.role === 'member');
  return { role, ...(member === undefined ? {} : { party: member.party }) };
}

function doneBefore({ archive: { state } }: ReadModel, change: string): Done | undefined {
  const [first, ...rest] = state.changes.get(change) ?? [];
  if (first === undefined) return undefined;
  const revision = Math.max(
    ...[first, ...rest].filter(({ stream }) => stream === first.stream).map((event) => event.revision),
  );
  return { change, revision, undoUntil: new Date(Date.parse(first.recordedAt) + undoTime).toISOString() };
}

function writesOf({ archive: { state } }: ReadModel, events: readonly NewEvent[]): StreamWrite[] {
  return [...groupBy(events, streamOf)].map(([stream, ofStream]) => ({
    stream,
    expectedRevision: state.revisions.get(stream) ?? 0,
    events: ofStream,
  }));
}

function writtenText(change: string, text: string): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { source: writtenSource(change), meeting: null, file: null, sha256, text };
}
