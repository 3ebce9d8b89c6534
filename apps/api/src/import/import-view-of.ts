import type { Archive } from '@utveckling/domain/archive';
import type { AcceptedDocument } from '@utveckling/minutes/accept/accepted-document';
import { type Double, doubleOf } from '@utveckling/minutes/accept/double-of';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import type { StoredImport } from './import-row.ts';
import { preview } from './preview.ts';

/** A document under review as its reviewer gets it. */
export function importViewOf(
  archive: Archive,
  row: StoredImport,
  { hasFile, now }: { hasFile: boolean; now: Date },
): ImportView {
  const { id, file, sha256, format, text, proposal, choices, revision, createdAt, changedAt, change } = row;
  const published = publishedAs(archive, change);
  const date = choices.meeting.date ?? proposal.head.date;
  const double = published === undefined ? doubleOf(archive, text, date) : undefined;
  return {
    id,
    file,
    createdAt,
    changedAt,
    ...(published === undefined ? {} : { published }),
    sha256,
    format: formatOf(format),
    hasFile,
    text,
    proposal,
    choices,
    revision,
    ...(double === undefined ? {} : { double: doubleView(double) }),
    preview: preview(archive, documentOf(row), now),
  };
}

/** The change by which it was published and the meeting it gave, as long as it has not been taken back. */
export function publishedAs(
  { state }: Archive,
  change: string | undefined,
): { change: string; meeting: string } | undefined {
  if (change === undefined) return undefined;
  const source = state.changes
    .get(change)
    ?.find((event) => event.type === 'source.added' && !state.undone.has(event.id));
  if (source?.type !== 'source.added') return undefined;
  return { change, meeting: source.data.meeting };
}

/** What is published of a document. */
export function documentOf({
  source,
  file,
  sha256,
  text,
  proposal,
  choices,
}: StoredImport): AcceptedDocument {
  return { source, file, sha256, text, proposal, choices };
}

function formatOf(format: string): ImportView['format'] {
  return format === 'docx' || format === 'pdf' ? format : 'text';
}

function doubleView({ meeting, source, isSameText, comparison }: Double): NonNullable<ImportView['double']> {
  return { meeting, source, isSameText, ...comparison };
}
