import { Worker } from 'node:worker_threads';
import { largestFile } from '@utveckling/domain/file/file-types';
import { DocumentRefusal } from './document-refusal.ts';
import type { ReadDocument, WorkerAnswer, WorkerTask } from './worker-task.ts';

/** Reads a document in a thread of its own, and says what it would add. */
export type DocumentReader = (task: WorkerTask) => Promise<ReadDocument>;

export type ReaderLimits = {
  /** Milliseconds for one document, from when its thread begins. */
  patience: number;
  /** Megabytes for the thread's objects. */
  memory: number;
  /** Threads at once. */
  places: number;
};

const usual: ReaderLimits = { patience: 8_000, memory: 256, places: 2 };

/**
 * The reader whose threads run `file`. A document that takes too long or too much memory is given up with its thread, so
 * that no document can hold up or end the server.
 */
export function documentReader(file: string, limits: Partial<ReaderLimits> = {}): DocumentReader {
  const { patience, memory, places } = { ...usual, ...limits };
  const inTurn = turns(places);
  return (task) => {
    if (task.bytes.byteLength > largestFile) return Promise.reject(new DocumentRefusal('file-too-large'));
    return inTurn(() => readIn(new Worker(file, { resourceLimits: limitsOf(memory) }), task, patience));
  };
}

function limitsOf(memory: number) {
  return { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
}

async function readIn(worker: Worker, task: WorkerTask, patience: number): Promise<ReadDocument> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new DocumentRefusal('document-too-slow')), patience);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === outOfMemory ? new DocumentRefusal('document-too-slow') : error),
      );
      worker.once('exit', () => reject(new DocumentRefusal('document-damaged')));
      worker.postMessage(task);
    });
    if ('refused' in answer) throw new DocumentRefusal(answer.refused, answer.detail);
    return answer;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

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
