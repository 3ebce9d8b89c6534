import type { NewEvent } from '@utveckling/domain/event';
import { refusalWords } from '@utveckling/domain/refusal-words';
import { registerOf } from '@utveckling/minutes/accept/register-of';
import { type Outcome, perform } from '../change/perform.ts';
import type { Environment } from '../environment.ts';
import { hashOf } from '../import/hash-of.ts';
import { documentReader, type WorkerFile } from '../import/read-document.ts';
import { withEvents } from '../import/with-events.ts';
import { openReadModel } from '../read-model.ts';
import { openData } from '../store/open-data.ts';
import type { SqliteStore } from '../store/sqlite-log.ts';
import { type ImportArguments, importArguments, importHelp } from './import-arguments.ts';
import { importReport } from './import-report.ts';
import { namesToKnow } from './names-to-know.ts';
import { planWords } from './plan-words.ts';
import { authorOf, importAccount, type PlannedImport, planImport } from './planned-import.ts';
import { readFiles } from './read-files.ts';
import { isNews, registerCommand, registerDecision } from './register-command.ts';
import type { RegisterFile } from './register-file.ts';
import { writePlan } from './write-plan.ts';

export type ImportCommand = {
  environment: Pick<Environment, 'DATA_DIR'>;
  now: () => Date;
  say: (words: string) => void;
  warn: (words: string) => void;
  sizeOf: (path: string) => Promise<number>;
  read: (path: string) => Promise<Uint8Array>;
  /** Asks whoever sits there; without it nobody does. */
  ask?: (question: string) => Promise<string>;
  documentWorker: WorkerFile;
  seeds: () => readonly NewEvent[];
};

export const exitCodes = { done: 0, failed: 1, misused: 2, declined: 3 } as const;

/**
 * `npx utvecklingstradet import …`: reads minutes, shows what they would add to the tree, and writes it when it is told to.
 * @returns the exit code.
 */
export async function runImport(given: readonly string[], command: ImportCommand): Promise<number> {
  const asked = importArguments(given);
  if (asked === undefined) {
    command.say(importHelp);
    return exitCodes.done;
  }
  if ('wrong' in asked) {
    command.warn(`${asked.wrong}\n\n${importHelp}`);
    return exitCodes.misused;
  }
  const names = await namesToKnow(asked, command);
  if (names !== undefined && 'wrong' in names) {
    command.warn(names.wrong);
    return exitCodes.misused;
  }
  const store = await openData(command.environment.DATA_DIR);
  try {
    return await importInto(store, asked, command, names);
  } finally {
    await store.close();
  }
}

async function importInto(
  store: SqliteStore,
  asked: ImportArguments,
  command: ImportCommand,
  names: RegisterFile | undefined,
): Promise<number> {
  const { say, warn, now } = command;
  const log = store.log();
  const model = await openReadModel(log);
  const reader = documentReader(command.documentWorker);
  const at = now();
  const namesKey = names === undefined ? '' : `names:${hashOf(JSON.stringify(names))}`;
  let archive = model.archive;
  const isNewNames = names !== undefined && isNews(archive, names);
  if (isNewNames) {
    const { events } = registerDecision(archive, names, authorOf(namesKey, at));
    archive = withEvents(archive, events, { at, more: [] });
  }
  const { files, unread } = await readFiles(asked.files, {
    ...command,
    reader,
    register: registerOf(archive),
  });
  const plans: PlannedImport[] = [];
  for (const file of files) {
    const planned = await planImport(archive, file, { reader, at, date: asked.date });
    plans.push(planned.plan);
    archive = planned.archive;
  }
  if (!asked.isJson) for (const plan of plans) say(`${planWords(plan)}\n`);
  for (const { path, problem } of unread) warn(`${path}: ${problem.detail}`);

  const possible = plans.filter(({ preview }) => !('refused' in preview));
  const known = plans.filter(
    ({ preview }) => 'refused' in preview && preview.refused.reason === 'already-imported',
  );
  const isAllWell = unread.length === 0 && possible.length + known.length === plans.length;
  const done = new Map<PlannedImport, Outcome>();
  const mayWrite = await isToBeWritten(asked, command, possible.length);
  if (mayWrite === 'yes') {
    const performer = { log, model, now };
    if (isNewNames && possible.length > 0) {
      const wish = { account: importAccount, key: namesKey, seen: 0, isOperator: true as const };
      await perform(performer, { ...wish, command: registerCommand(names) });
    }
    for (const plan of possible) done.set(plan, await writePlan(performer, plan, at));
  }
  const failed = [...done].filter(([, outcome]) => !('done' in outcome));
  for (const [{ from }, outcome] of failed) warn(`${from.path}: ${whyNot(outcome)}`);
  if (asked.isJson) say(JSON.stringify(importReport({ plans, unread, done }), null, 2));
  else if (mayWrite === 'yes') say(`${done.size - failed.length} protokoll ligger nu i trädet.`);
  else if (mayWrite === 'no') say('Inget har skrivits.');
  if (mayWrite === 'nobody-to-ask') {
    warn('Ingen kan svara här. Lägg till --yes för att lägga in allt, eller --dry-run för att bara visa.');
    return exitCodes.misused;
  }
  if (mayWrite === 'no') return exitCodes.declined;
  return isAllWell && failed.length === 0 ? exitCodes.done : exitCodes.failed;
}

async function isToBeWritten(
  { isDryRun, isJson, isYes }: ImportArguments,
  { ask }: ImportCommand,
  count: number,
): Promise<'yes' | 'no' | 'shown' | 'nobody-to-ask'> {
  if (isDryRun || count === 0) return 'shown';
  if (isYes) return 'yes';
  if (isJson) return 'shown';
  if (ask === undefined) return 'nobody-to-ask';
  const answer = await ask(`Lägga in ${count} protokoll i trädet, med alla förslag? Skriv ja eller nej: `);
  return /^\s*(ja|j|yes|y)\s*$/i.test(answer) ? 'yes' : 'no';
}

function whyNot(outcome: Outcome): string {
  if ('refusal' in outcome) return refusalWords(outcome.refusal);
  return 'Någon annan skrev samtidigt. Kör kommandot igen.';
}
