import { randomUUID } from 'node:crypto';
import type { Author } from '@utveckling/domain/change/command';
import type { NewEvent } from '@utveckling/domain/event';
import { refusalWords } from '@utveckling/domain/refusal-words';
import { registerOf } from '@utveckling/minutes/accept/register-of';
import { changeId } from '../change/change-id.ts';
import { type Outcome, perform } from '../change/perform.ts';
import type { Environment } from '../environment.ts';
import { hashOf } from '../import/hash-of.ts';
import { inTree } from '../import/in-tree.ts';
import { planTogether, type TogetherPlan } from '../import/plan-together.ts';
import type { DocumentReader } from '../import/read-document.ts';
import { importAccount, type TogetherRow, togetherRows } from '../import/together-rows.ts';
import { withEvents } from '../import/with-events.ts';
import { openReadModel } from '../read-model.ts';
import { openData } from '../store/open-data.ts';
import type { SqliteStore } from '../store/sqlite-log.ts';
import { type ImportArguments, importArguments, importHelp } from './import-arguments.ts';
import { importReport } from './import-report.ts';
import { namesToKnow } from './names-to-know.ts';
import { planWords } from './plan-words.ts';
import { type GivenFile, givenFile, type PlannedImport, plannedImports } from './planned-import.ts';
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
  reader: DocumentReader;
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
  const { say, warn, now, reader } = command;
  const log = store.log();
  const model = await openReadModel(log);
  const { database } = store;
  const at = now();
  const key = `import:${randomUUID()}`;
  const namesKey = names === undefined ? '' : `names:${hashOf(JSON.stringify(names))}`;
  let archive = model.archive;
  const isNewNames = names !== undefined && isNews(archive, names);
  if (isNewNames) {
    const { events } = registerDecision(archive, names, namesAuthor(namesKey, at));
    archive = withEvents(archive, events, { at, more: [] });
  }
  const { files, unread } = await readFiles(asked.files, {
    ...command,
    reader,
    register: registerOf(archive),
  });
  const rows = await togetherRows(database);
  const given = onlyOnce(files.map((file) => givenFile(archive, rows, file, asked.date)));
  const fresh = given.flatMap(({ document }) => document ?? []);
  const kept = inTree(archive, rows).filter(({ source }) => !fresh.some((one) => one.source === source));
  const documents = [...kept, ...fresh];
  // What is there already has been read with all that is there.
  const options = { reader, database, account: importAccount, change: changeId(importAccount, key), at };
  const plan = await planTogether(archive, { documents: fresh.length === 0 ? [] : documents }, options);
  const plans = plannedImports(archive, given, plan, at);
  const elsewhere = otherReadings(plan, given, rows);
  if (!asked.isJson) {
    for (const one of plans) say(`${planWords(one)}\n`);
    for (const words of elsewhere) say(words);
  }
  for (const { path, problem } of unread) warn(`${path}: ${problem.detail}`);

  const isOf = (state: PlannedImport['state']) => (one: PlannedImport) => one.state === state;
  const placed = plans.filter(isOf('proposed'));
  const toKeep = plans.filter((one) => one.document !== undefined && one.state !== 'refused');
  let outcome: Outcome | undefined;
  const mayWrite = await isToBeWritten(asked, command, toKeep.length);
  if (mayWrite === 'yes') {
    const performer = { log, model, now };
    if (isNewNames) {
      const wish = { account: importAccount, key: namesKey, seen: 0, isOperator: true as const };
      await perform(performer, { ...wish, command: registerCommand(names) });
    }
    outcome = await writePlan(toKeep, { performer, database, reader, rows, at, key, plan });
  }
  const isWritten = mayWrite === 'yes' && (outcome === undefined || 'done' in outcome);
  if (outcome !== undefined && !('done' in outcome)) warn(whyNot(outcome));
  if (asked.isJson)
    say(JSON.stringify(importReport({ plans, unread, isWritten, reread: plan.reread }), null, 2));
  else if (isWritten) say(writtenWords(placed.length, plans.filter(isOf('waiting')).length));
  else if (mayWrite === 'no') say('Inget har skrivits.');
  if (mayWrite === 'nobody-to-ask') {
    warn('Ingen kan svara här. Lägg till --yes för att lägga in allt, eller --dry-run för att bara visa.');
    return exitCodes.misused;
  }
  if (mayWrite === 'no') return exitCodes.declined;
  const isAllWell = unread.length === 0 && !plans.some(isOf('refused'));
  return isAllWell && (mayWrite !== 'yes' || isWritten) ? exitCodes.done : exitCodes.failed;
}

/** Two files with the same words are one document. */
function onlyOnce(given: readonly GivenFile[]): GivenFile[] {
  const seen = new Set<string>();
  return given.map((one) => {
    if (!seen.has(one.source)) {
      seen.add(one.source);
      return one;
    }
    return { ...one, document: undefined };
  });
}

/** Documents that were not given, but that are read otherwise or find their day thanks to those that were. */
function otherReadings(
  { read, reread }: TogetherPlan,
  given: readonly GivenFile[],
  rows: readonly TogetherRow[],
): string[] {
  const found = read.flatMap((one) => {
    const waited = rows.some(({ source, isWaiting }) => isWaiting && source === one.source);
    return waited && 'events' in one && !given.some(({ source }) => source === one.source)
      ? [`${one.file} väntade på sitt datum och läggs nu in: ${one.meeting}.`]
      : [];
  });
  return [...found, ...reread.map(({ file, because }) => `${file}: ${because}`)];
}

function writtenWords(placed: number, waiting: number): string {
  const words = [`${placed} protokoll ligger nu i trädet.`];
  if (waiting > 0)
    words.push(`${waiting} ${waiting === 1 ? 'är sparat' : 'är sparade'} och väntar på sitt datum.`);
  return words.join(' ');
}

function namesAuthor(key: string, at: Date): Author {
  const moment = at.toISOString();
  const change = changeId(importAccount, key);
  const who = { account: importAccount, acting: undefined, change, at: moment };
  return { ...who, today: moment.slice(0, 10), undoableSince: moment };
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
