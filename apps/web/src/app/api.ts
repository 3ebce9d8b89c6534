import type { AppType } from '@utveckling/api/app-type';
import { type ClientResponse, DetailedError, hc, parseResponse } from 'hono/client';
import { ApiProblem } from './api-problem.ts';

/** The API of this installation as a typed client. On the server it answers in process; in the browser over the net. */
export function createApi(fetch: (url: string) => Promise<Response>) {
  return hc<AppType>('/', { fetch: (url: RequestInfo | URL) => fetch(String(url)) });
}
export type Api = ReturnType<typeof createApi>;

/**
 * The body of an answer.
 * @throws ApiProblem with the server's problem details (RFC 9457) when it is no success.
 */
export function answer<T extends ClientResponse<unknown>>(
  request: Promise<T>,
): ReturnType<typeof parseResponse<T>> {
  return parseResponse(request).catch((error: unknown) => {
    throw error instanceof DetailedError ? ApiProblem.of(Number(error.statusCode), problemIn(error)) : error;
  });
}

function problemIn({ detail }: DetailedError): unknown {
  return typeof detail === 'object' && detail !== null && 'data' in detail ? detail.data : undefined;
}
