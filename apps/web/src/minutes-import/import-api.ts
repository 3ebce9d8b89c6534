import { queryOptions } from '@tanstack/react-query';
import type { Choices } from '@utveckling/minutes/accept/choices';
import { type ImportRegister, importRegisterSchema } from '@utveckling/minutes/accept/import-register';
import {
  type ImportsView,
  type ImportView,
  importSchema,
  importsSchema,
} from '@utveckling/minutes/accept/import-view';
import { ApiProblem } from '../app/api-problem.ts';
import { newKey } from '../write/new-key.ts';
import { fieldIn, textIn } from '../write/read-json.ts';
import { ownChanges } from '../write/send-command.ts';

/** The documents that wait and those that were published. Asked in the browser only. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async (): Promise<ImportsView> => importsSchema.parse(await send('GET', '')),
  staleTime: 0,
});

/** One document under review. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: async (): Promise<ImportView> => importSchema.parse(await send('GET', addressOf(id))),
    staleTime: 0,
  });

/** Everything that a reviewer can choose by name. */
export const registerQuery = queryOptions({
  queryKey: ['imports', 'register'],
  queryFn: async (): Promise<ImportRegister> => importRegisterSchema.parse(await send('GET', '/register')),
});

/** Words that were pasted, read and kept. @throws ApiProblem with the server's words when they cannot be read. */
export async function sendText(text: string): Promise<ImportView> {
  return importSchema.parse(await send('POST', '', { text }));
}

/** Keeps what was decided. @throws ApiProblem 409 when somebody has saved since `revision`. */
export async function saveChoices(id: string, revision: number, choices: Choices): Promise<ImportView> {
  return importSchema.parse(await send('PUT', `${addressOf(id)}/choices`, { revision, choices }));
}

/** Puts the document into the tree and gives its meeting. */
export async function publishImport(id: string): Promise<string | undefined> {
  return textIn(await ownChanges.while(send('POST', `${addressOf(id)}/publish`)), 'meeting');
}

/** Takes all that the document gave out of the tree. */
export async function takeBackImport(id: string): Promise<void> {
  await ownChanges.while(send('POST', `${addressOf(id)}/take-back`));
}

/** Forgets the document and its review. */
export async function eraseImport(id: string): Promise<void> {
  await send('DELETE', addressOf(id));
}

/** Where the file can be fetched as it came. */
export function importFileAddress(id: string): string {
  return `/api/imports${addressOf(id)}/file`;
}

function addressOf(id: string): string {
  return `/${encodeURIComponent(id)}`;
}

async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`/api/imports${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'POST' ? { 'Idempotency-Key': newKey() } : {}),
    },
    credentials: 'same-origin',
    cache: 'no-store',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw ApiProblem.of(response.status, answer);
  // What one did oneself is no news.
  const change = fieldIn(answer, 'change');
  if (typeof change === 'string') ownChanges.add(change);
  return answer;
}
