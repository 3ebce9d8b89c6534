import type { Preview } from '@utveckling/minutes/accept/import-view';
import type { Proposal } from '@utveckling/minutes/proposal';
import type { Reread } from '@utveckling/minutes/together/rewritten';
import { hashOf } from '../import/hash-of.ts';
import type { PlannedImport } from './planned-import.ts';
import type { UnreadFile } from './read-files.ts';
import { type UnsurePlace, unsurePlaces } from './unsure-places.ts';

/** What `--json` writes, documented in docs/import.md; a field is only ever added. */
export type ImportReport = {
  version: 1;
  files: FileReport[];
  /** Documents that were there and are read otherwise now, each with why. */
  reread: { file: string; because: string }[];
};
export type FileReport =
  | { file: string; state: 'unread'; problem: { code: string; detail: string } }
  | {
      file: string;
      /** `known` is there already; `waiting` is kept until its day is known; `refused` cannot be put in; `written` is in the tree now. */
      state: 'proposed' | 'known' | 'waiting' | 'refused' | 'written';
      sha256: string;
      format: string;
      meeting?: string;
      change?: string;
      preview: Preview;
      proposal: Proposal;
      /** What the reader is unsure of, with the words: what is hidden or told all the same. */
      unsure: UnsurePlace[];
    };

type Told = {
  plans: readonly PlannedImport[];
  unread: readonly UnreadFile[];
  isWritten: boolean;
  reread: readonly Reread[];
};

/** The files in the order they were or would be put in, then those that could not be read. */
export function importReport({ plans, unread, isWritten, reread }: Told): ImportReport {
  return {
    version: 1,
    files: [
      ...plans.map((plan) => reportOf(plan, isWritten)),
      ...unread.map(({ path, problem }) => ({ file: path, state: 'unread' as const, problem })),
    ],
    reread: reread.map(({ file, because }) => ({ file, because })),
  };
}

function reportOf({ from, document, read, state, preview }: PlannedImport, isWritten: boolean): FileReport {
  const isIn = isWritten && state === 'proposed';
  const proposal = read?.proposal ?? from.document.proposal;
  return {
    file: from.path,
    state: isIn ? 'written' : state,
    sha256: hashOf(from.bytes),
    format: from.document.format,
    ...('refused' in preview ? {} : { meeting: preview.meeting }),
    ...(isIn && document !== undefined ? { change: document.change } : {}),
    preview,
    proposal,
    unsure: unsurePlaces(from.document.text, proposal),
  };
}
