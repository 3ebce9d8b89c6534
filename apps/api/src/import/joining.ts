import type { Archive } from '@utveckling/domain/archive';
import type { AcceptedDocument } from '@utveckling/minutes/accept/accepted-document';
import { doubleOf } from '@utveckling/minutes/accept/double-of';

/** The document with the meeting that it is another one of: whom the reviewer said, else whom the words say. */
export function joining(archive: Archive, document: AcceptedDocument): AcceptedDocument {
  const { choices, proposal, text } = document;
  const { joins, date } = choices.meeting;
  if (joins !== undefined) return { ...document, joins: joins ?? undefined };
  const double = doubleOf(archive, text, date ?? proposal.head.date);
  return double?.comparison.verdict === 'same' ? { ...document, joins: double.meeting } : document;
}
