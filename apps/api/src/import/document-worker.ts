import { parentPort } from 'node:worker_threads';
import { readTask } from './read-task.ts';
import type { WorkerTask } from './worker-task.ts';

/** Built, this file is `dist/server/document-worker.js`: a thread that reads documents, one after another. */
parentPort?.on('message', async (task: WorkerTask) => parentPort?.postMessage(await readTask(task)));
