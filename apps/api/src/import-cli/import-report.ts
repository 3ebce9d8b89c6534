import type { Preview } from '@utveckling/minutes/accept/import-view';
import type { Proposal } from '@utveckling/minutes/proposal';
import type { Outcome } from '../change/perform.ts';
import type { PlannedImport } from './planned-import.ts';
import type { UnreadFile } from './read-files.ts';

/** What `--json` writes, documented in docs/import.md; a field is only ever added. */
export type ImportReport = { version: 1; files: FileReport[] };
export type FileReport =
  | { file: string; state: 'unread'; problem: { code: string; detail: string } }
  | {
      file: string;
      /** `known` is there already; `refused` cannot be put in; `written` is in the tree now. */
      state: 'proposed' | 'known' | 'refused' | 'written';
      sha256: string;
      format: string;
      meeting?: string;
      change?: string;
      preview: Preview;
      proposal: Proposal;
    };

type Told = {
  plans: readonly PlannedImport[];
  unread: readonly UnreadFile[];
  done: ReadonlyMap<PlannedImport, Outcome>;
};

/** The files in the order they were or would be put in, then those that could not be read. */
export function importReport({ plans, unread, done }: Told): ImportReport {
  return {
    version: 1,
    files: [
      ...plans.map((plan) => reportOf(plan, done.get(plan))),
      ...unread.map(({ path, problem }) => ({ file: path, state: 'unread' as const, problem })),
    ],
  };
}

function reportOf({ from, document, preview }: PlannedImport, outcome: Outcome | undefined): FileReport {
  const change = outcome !== undefined && 'done' in outcome ? outcome.done.change : undefined;
  return {
    file: from.path,
    state: stateOf(preview, outcome),
    sha256: document.sha256,
    format: from.document.format,
    ...('refused' in preview ? {} : { meeting: preview.meeting }),
    ...(change === undefined ? {} : { change }),
    preview,
    proposal: document.proposal,
  };
}

function stateOf(
  preview: Preview,
  outcome: Outcome | undefined,
): 'proposed' | 'known' | 'refused' | 'written' {
  if ('refused' in preview) return preview.refused.reason === 'already-imported' ? 'known' : 'refused';
  if (outcome === undefined) return 'proposed';
  return 'done' in outcome ? 'written' : 'refused';
}
