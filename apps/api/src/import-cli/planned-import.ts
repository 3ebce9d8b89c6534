import type { Archive } from '@utveckling/domain/archive';
import { takeAll } from '@utveckling/minutes/accept/choices';
import type { Preview } from '@utveckling/minutes/accept/import-view';
import type { ReadTogether, TogetherDocument } from '@utveckling/minutes/together/document';
import { changeId } from '../change/change-id.ts';
import { hashOf } from '../import/hash-of.ts';
import { sourceOf } from '../import/imports.ts';
import type { TogetherPlan } from '../import/plan-together.ts';
import { gainOf } from '../import/preview.ts';
import { refusedPreview } from '../import/refused-preview.ts';
import { importAccount, type TogetherRow } from '../import/together-rows.ts';
import { withEvents } from '../import/with-events.ts';
import type { ReadFile } from './read-files.ts';

/** A file, and the document that it is to the reader. One that is there already, or waits already, has none of its own. */
export type GivenFile = {
  from: ReadFile;
  source: string;
  key: string;
  document: TogetherDocument | undefined;
};

/** A file with what it would give. */
export type PlannedImport = GivenFile & {
  state: 'proposed' | 'waiting' | 'known' | 'refused';
  read: ReadTogether | undefined;
  preview: Preview;
};

/** The document that a file is; none where its words are in the tree or wait for their day. */
export function givenFile(
  archive: Archive,
  rows: readonly TogetherRow[],
  from: ReadFile,
  date: string | undefined,
): GivenFile {
  const { text } = from.document;
  const source = sourceOf(text);
  const key = freeKey(archive, source);
  const waits = date === undefined && rows.some((row) => row.source === source && row.isWaiting);
  if (waits || meetingWith(archive, source, text) !== undefined)
    return { from, source, key, document: undefined };
  const choices = date === undefined ? takeAll : { ...takeAll, meeting: { date: dayGiven(date) } };
  const { file, bytes } = from;
  const document = {
    source,
    file,
    sha256: hashOf(bytes),
    text,
    choices,
    change: changeId(importAccount, key),
  };
  return { from, source, key, document };
}

/** The files with what each gives, in the order of the plan; those that were there already last. */
export function plannedImports(
  archive: Archive,
  given: readonly GivenFile[],
  { base, read }: Pick<TogetherPlan, 'base' | 'read'>,
  at: Date,
): PlannedImport[] {
  const planned = new Map<GivenFile, PlannedImport>();
  let before = base;
  for (const one of read) {
    const its = given.find(({ source }) => source === one.source);
    if ('refusal' in one) {
      const { refusal } = one;
      const preview = refusedPreview(refusal);
      const state = refusal.reason === 'no-date' ? 'waiting' : 'refused';
      if (its !== undefined) planned.set(its, { ...its, state, read: one, preview });
      continue;
    }
    const after = withEvents(before, one.events, { at, more: [[one.source, one.text]] });
    if (its?.document !== undefined)
      planned.set(its, {
        ...its,
        state: 'proposed',
        read: one,
        preview: gainOf(before, after, one.events, one.joins),
      });
    before = after;
  }
  const known = given.flatMap((one): PlannedImport[] => {
    if (planned.has(one)) return [];
    const meeting = meetingWith(archive, one.source, one.from.document.text) ?? '';
    const preview = refusedPreview({ reason: 'already-imported', meeting });
    return [{ ...one, state: 'known', read: undefined, preview }];
  });
  return [...planned.values(), ...known];
}

function meetingWith({ state, texts }: Archive, source: string, text: string): string | undefined {
  return [...state.meetings].find(([, { sources }]) =>
    sources.some(({ data }) => data.source === source || texts.get(data.source) === text),
  )?.[0];
}

function dayGiven(day: string) {
  return { from: day, to: day, certainty: 'inferred', reason: 'Angavs när protokollet lades in.' } as const;
}

/** The same for the same words, until they have been in the tree and were taken back. */
function freeKey({ state }: Archive, source: string): string {
  for (let number = 1; ; number += 1) {
    const key = `${source}:${number}`;
    if (!state.changes.has(changeId(importAccount, key))) return key;
  }
}
