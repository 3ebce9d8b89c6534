import type { TypedResponse } from 'hono';
import type * as z from 'zod';
import { bodyText } from './body-text.ts';
import { fieldWords } from './field-words.ts';
import { type FieldProblem, type Problem, problem } from './problem.ts';

/** What came with a request, or the answer that says what is wrong with it. */
export type JsonBody<T> =
  | { data: T }
  | { refused: Response & TypedResponse<Problem, 400 | 413 | 415, 'json'> };

/**
 * Reads a JSON body of the shape given, at most `mostBytes` of it (16 KiB by default). Anything but JSON is refused
 * before it is read, and no more is read than may come.
 */
export async function jsonBody<S extends z.ZodType>(
  request: Request,
  schema: S,
  mostBytes = 16_384,
): Promise<JsonBody<z.output<S>>> {
  if (!isJson(request)) return { refused: problem('not-json') };
  const text = await bodyText(request, mostBytes);
  if (text === undefined) return { refused: problem('body-too-large') };
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return { data: parsed.data };
  const errors = bodyErrors(parsed.error.issues);
  const [first] = errors;
  const facts = first === undefined ? {} : { detail: { sv: first.message, en: first.en } };
  return { refused: problem('bad-body', { errors, ...facts }) };
}

/** What is wrong with a body, in as few words as help: a body full of faults gets no answer larger than itself. */
export function bodyErrors(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.slice(0, 20).map((issue) => {
    const { sv, en } = fieldWords(issue);
    return { path: issue.path.join('.').slice(0, 200), message: sv.slice(0, 250), en: en.slice(0, 250) };
  });
}

function isJson(request: Request): boolean {
  return /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
}

/** Undefined for what is no JSON, which fits no shape. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
