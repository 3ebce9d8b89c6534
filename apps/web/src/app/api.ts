import { ApiProblem } from './api-problem.ts';

/** The API of this installation. On the server it answers in process; in the browser over the net. */
export type Api = <T>(path: string) => Promise<T>;

/**
 * The API read with `fetcher`; paths are relative to `origin`.
 * Its answers throw ApiProblem with the server's problem details (RFC 9457) when they are no success.
 */
export function createApi(fetcher: (url: string) => Promise<Response>, origin = ''): Api {
  return async (path) => {
    const response = await fetcher(`${origin}${path}`);
    if (response.ok) return response.json();
    throw await ApiProblem.from(response);
  };
}
