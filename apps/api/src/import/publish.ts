import type { Archive } from '@utveckling/domain/archive';
import type { ReadyCommand } from '@utveckling/domain/change/command';
import { accept } from '@utveckling/minutes/accept/accept';
import type { AcceptedDocument } from '@utveckling/minutes/accept/accepted-document';
import { doubleOf } from '@utveckling/minutes/accept/double-of';
import type { Transaction } from 'kysely';
import { type Outcome, type Performer, perform } from '../change/perform.ts';
import type { Tables } from '../store/tables.ts';
import { hashOf } from './hash-of.ts';

export type Publishing = {
  account: string;
  key: string;
  isOperator?: true;
  alongside?: (transaction: Transaction<Tables>, change: string) => Promise<void>;
};

/** Puts a reviewed document into the tree: its events and its text in one write, or nothing. */
export function publish(
  performer: Performer,
  document: AcceptedDocument,
  { alongside, ...wish }: Publishing,
): Promise<Outcome> {
  return perform(performer, {
    ...wish,
    seen: 0,
    command: publishCommand(document),
    texts: (events) =>
      events.flatMap((event) => {
        if (event.type !== 'source.added') return [];
        const { meeting, source, file } = event.data;
        return [{ source, meeting, file, sha256: hashOf(document.text), text: document.text }];
      }),
    ...(alongside === undefined ? {} : { alongside }),
  });
}

function publishCommand(document: AcceptedDocument): ReadyCommand {
  return {
    action: 'meeting.manage',
    stream: undefined,
    target: () => ({}),
    decide: (archive, author) => accept(archive, joining(archive, document), author),
  };
}

/** The document with the meeting that it is another one of: whom the reviewer said, else whom the words say. */
export function joining(archive: Archive, document: AcceptedDocument): AcceptedDocument {
  const { choices, proposal, text } = document;
  const { joins, date } = choices.meeting;
  if (joins !== undefined) return { ...document, joins: joins ?? undefined };
  const double = doubleOf(archive, text, date ?? proposal.head.date);
  return double?.comparison.verdict === 'same' ? { ...document, joins: double.meeting } : document;
}
