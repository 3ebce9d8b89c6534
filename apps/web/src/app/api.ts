import type { AppType } from '@utveckling/api/app-type';
import { type ClientResponse, DetailedError, hc, parseResponse } from 'hono/client';
import { ApiProblem } from './api-problem.ts';

/**
 * How the API is reached. In the browser over the net, with method, headers, body and signal; on the server in process,
 * by the address alone: a page is kept and given to everybody, so nothing of one reader's request may reach it.
 */
export type ApiFetch = (url: string, init?: RequestInit) => Promise<Response>;

/** The API of this installation as a typed client. */
export function createApi(fetch: ApiFetch) {
  return hc<AppType>('/', {
    fetch: (url: RequestInfo | URL, init?: RequestInit) => fetch(String(url), init),
  });
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
