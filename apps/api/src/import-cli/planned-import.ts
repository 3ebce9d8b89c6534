import type { Archive } from '@utveckling/domain/archive';
import type { Author } from '@utveckling/domain/change/command';
import { isRefused } from '@utveckling/domain/refusal';
import { accept } from '@utveckling/minutes/accept/accept';
import type { AcceptedDocument } from '@utveckling/minutes/accept/accepted-document';
import { takeAll } from '@utveckling/minutes/accept/choices';
import type { Preview } from '@utveckling/minutes/accept/import-view';
import { registerOf } from '@utveckling/minutes/accept/register-of';
import { changeId } from '../change/change-id.ts';
import { hashOf } from '../import/hash-of.ts';
import { sourceOf } from '../import/imports.ts';
import { preview } from '../import/preview.ts';
import { joining } from '../import/publish.ts';
import type { DocumentReader } from '../import/read-document.ts';
import { withEvents } from '../import/with-events.ts';
import type { ReadFile } from './read-files.ts';

/** Who writes from the command line. */
export const importAccount = 'import';

/** A document with every proposal taken, what it gives, and the key of the change that will give it. */
export type PlannedImport = { from: ReadFile; document: AcceptedDocument; key: string; preview: Preview };

/**
 * Plans a file on what is there and what the files before it will bring: reads it again, knowing that, and folds what it
 * gives into an archive that only the plan sees.
 */
export async function planImport(
  archive: Archive,
  from: ReadFile,
  { reader, at, date }: { reader: DocumentReader; at: Date; date: string | undefined },
): Promise<{ plan: PlannedImport; archive: Archive }> {
  const { bytes, file } = from;
  const { text } = from.document;
  const register = registerOf(archive);
  const { proposal } = await reader({ bytes: new Uint8Array(), text, register, fileName: file });
  const choices = date === undefined ? takeAll : { ...takeAll, meeting: { date: dayGiven(date) } };
  const source = sourceOf(text);
  const document = joining(archive, { source, file, sha256: hashOf(bytes), text, proposal, choices });
  const key = freeKey(archive, source);
  const plan = { from, document, key, preview: preview(archive, document, at) };
  const decision = accept(archive, document, authorOf(key, at));
  if (isRefused(decision)) return { plan, archive };
  return { plan, archive: withEvents(archive, decision.events, { at, more: [[source, text]] }) };
}

function dayGiven(day: string) {
  return { from: day, to: day, certainty: 'inferred', reason: 'Angavs när protokollet lades in.' } as const;
}

/** The same for the same words, until they have been taken back. */
function freeKey({ state }: Archive, source: string): string {
  for (let number = 1; ; number += 1) {
    const key = `${source}:${number}`;
    const events = state.changes.get(changeId(importAccount, key)) ?? [];
    if (!events.some(({ id }) => state.undone.has(id))) return key;
  }
}

/** The author as `perform` will make it, so that what is planned has the ids it will have. */
export function authorOf(key: string, at: Date): Author {
  return {
    account: importAccount,
    acting: undefined,
    change: changeId(importAccount, key),
    at: at.toISOString(),
    today: at.toISOString().slice(0, 10),
    undoableSince: at.toISOString(),
  };
}
