import { parentPort } from 'node:worker_threads';
import { propose } from '@utveckling/minutes/propose';
import { DocumentRefusal } from './document-refusal.ts';
import { documentText } from './document-text.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** Built, this file is `dist/server/document-worker.js`: a thread that reads documents, one after another. */
parentPort?.on('message', async (task: WorkerTask) => parentPort?.postMessage(await answer(task)));

async function answer({
  bytes,
  text: given,
  register,
  fileName,
  ...around
}: WorkerTask): Promise<WorkerAnswer> {
  try {
    const { format, text } =
      given === undefined ? await documentText(bytes) : { format: 'text' as const, text: given };
    return { format, text, proposal: propose(text, { register, fileName, ...around }) };
  } catch (error) {
    if (!(error instanceof DocumentRefusal)) throw error;
    return { refused: error.code, ...(error.detail === undefined ? {} : { detail: error.detail }) };
  }
}
