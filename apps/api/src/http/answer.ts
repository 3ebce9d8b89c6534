import type { Archive } from '@utveckling/domain/archive';
import type { Context, TypedResponse } from 'hono';
import type { ReadModel } from '../read-model.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';
import { jsonRepresentation, type Representation } from './representation.ts';

/** An answer whose body is a `T` as JSON, so that the typed client knows it. */
export type JsonAnswer<T> = Response & TypedResponse<T, 200, 'json'>;

/** What an address of a view answers: the view, or that there is none. */
export type ViewAnswer<T> = JsonAnswer<T> | (Response & TypedResponse<Problem, 404, 'json'>);

export type ViewOptions<T> = {
  /** Makes the view; undefined where there is none by that id. */
  view: (archive: Archive, id: string) => T | undefined;
  missing: Extract<ProblemCode, `unknown-${string}`>;
  headers?: Record<string, string>;
};

/**
 * Answers views from memory: each is made, serialised and compressed once, and sent as it is until something changes.
 */
export function viewAnswers<T>(
  model: ReadModel,
  { view, missing, headers = {} }: ViewOptions<T>,
): (c: Context, id?: string) => ViewAnswer<T> | Promise<ViewAnswer<T>> {
  const kept = model.memo<Representation>();

  function make(id: string): Representation | undefined {
    const value = view(model.archive, id);
    return value === undefined ? undefined : jsonRepresentation(value, headers);
  }

  function answer(c: Context, id: string): ViewAnswer<T> | Promise<ViewAnswer<T>> {
    const representation = kept(id, () => make(id));
    return representation === undefined
      ? problem(missing, {}, headers)
      : jsonAnswer<T>(representation.answer(c));
  }

  return (c, id = '') => {
    const waiting = model.catchUp();
    return waiting === undefined ? answer(c, id) : waiting.then(() => answer(c, id));
  };
}

/** Says to the compiler what the bytes of a response are; the caller serialised a `T`. */
export function jsonAnswer<T>(response: Response | Promise<Response>): JsonAnswer<T> | Promise<JsonAnswer<T>>;
export function jsonAnswer(response: Response | Promise<Response>): Response | Promise<Response> {
  return response;
}
