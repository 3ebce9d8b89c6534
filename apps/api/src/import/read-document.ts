import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { largestFile } from '@utveckling/domain/file/file-types';
import { DocumentRefusal } from './document-refusal.ts';
import { hashOf } from './hash-of.ts';
import { whenSpent } from './when-spent.ts';
import type { ReadDocument, WorkerAnswer, WorkerTask } from './worker-task.ts';

/** Reads a document in a thread of its own, and says what it would add. */
export type DocumentReader = ((task: WorkerTask) => Promise<ReadDocument>) & {
  /** Another one where the same document may be read otherwise: by other rules, or another Node. */
  version: () => Promise<string>;
};

/** Where the file that the threads run lies; asked for when the first document comes. */
export type WorkerFile = string | (() => Promise<string>);

export type ReaderLimits = {
  /** Milliseconds of work for one document, from when its thread begins; three times as many on the clock. */
  patience: number;
  /** Megabytes for the thread's objects. */
  memory: number;
  /** Threads at once. */
  places: number;
};

const usual: ReaderLimits = { patience: 8_000, memory: 256, places: 2 };

/**
 * The reader whose threads run `file`. A document that takes too long or too much memory is given up with its thread, so
 * that no document can hold up or end the server. A thread that has read one waits a while for the next.
 */
export function documentReader(file: WorkerFile, limits: Partial<ReaderLimits> = {}): DocumentReader {
  const { patience, memory, places } = { ...usual, ...limits };
  const inTurn = turns(places);
  const resting: RestingThread[] = [];

  const path = async () => (typeof file === 'string' ? file : await file());

  async function thread(): Promise<Worker> {
    const rested = resting.pop();
    if (rested !== undefined) return rested.wake();
    return new Worker(await path(), { resourceLimits: limitsOf(memory) });
  }

  const read = (task: WorkerTask): Promise<ReadDocument> => {
    if (task.bytes.byteLength > largestFile) return Promise.reject(new DocumentRefusal('file-too-large'));
    return inTurn(async () => {
      const worker = await thread();
      const answer = await answerOf(worker, task, patience);
      resting.push(restingThread(worker, (one) => resting.splice(resting.indexOf(one), 1)));
      if ('refused' in answer) throw new DocumentRefusal(answer.refused, answer.detail);
      return answer;
    });
  };
  let version: Promise<string> | undefined;
  return Object.assign(read, {
    version() {
      // What a built file takes from others it names by their hash.
      version ??= path().then(async (built) => `${process.version} ${hashOf(await readFile(built))}`);
      return version;
    },
  });
}

function limitsOf(memory: number) {
  return { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
}

/** What the thread says of the document; a thread that does not come to say anything is ended. */
async function answerOf(worker: Worker, task: WorkerTask, patience: number): Promise<WorkerAnswer> {
  let callOff = () => {};
  try {
    return await new Promise<WorkerAnswer>((resolve, reject) => {
      callOff = whenSpent(patience, () => reject(new DocumentRefusal('document-too-slow')));
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === outOfMemory ? new DocumentRefusal('document-too-slow') : error),
      );
      worker.once('exit', () => reject(new DocumentRefusal('document-damaged')));
      worker.postMessage(task);
    });
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    callOff();
    silence(worker);
  }
}

/** Only ours: the thread has listeners of its own, by which it knows that somebody listens. */
function silence(worker: Worker): void {
  for (const name of ['message', 'error', 'exit']) worker.removeAllListeners(name);
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

type RestingThread = { wake: () => Worker };
const rest = 20_000;

/** A thread without work: it keeps no process alive, and ends when nothing comes. */
function restingThread(worker: Worker, onEnd: (one: RestingThread) => void): RestingThread {
  worker.unref();
  const end = () => {
    onEnd(one);
    void worker.terminate();
  };
  worker.once('error', end);
  const timer = setTimeout(end, rest).unref();
  const one = {
    wake() {
      clearTimeout(timer);
      silence(worker);
      worker.ref();
      return worker;
    },
  };
  return one;
}

/** Work in turn, `places` at a time. */
function turns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= places) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
