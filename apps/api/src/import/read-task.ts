import { propose } from '@utveckling/minutes/propose';
import { DocumentRefusal } from './document-refusal.ts';
import { documentText } from './document-text.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** What a thread answers to its task: the document that was read, or why it cannot be. */
export async function readTask({
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
