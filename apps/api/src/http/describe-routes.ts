import type { Hono } from 'hono';
import { type DescribeRouteOptions, resolver, uniqueSymbol } from 'hono-openapi';
import type * as z from 'zod';
import { type ProblemCode, problemSchema, problems } from './problem.ts';

/** What the description of the API says of an address. */
export type Description = {
  summary: string;
  /** What it answers, in a sentence or two for somebody who builds on it. */
  description: string;
  tag: string;
  /** Of the answer. */
  schema: z.ZodType;
  /** An address that answers, to try. */
  example: string;
  problems: readonly ProblemCode[];
  /** Has an ETag and so may be answered by 304: true by default. */
  hasTag?: boolean;
};

/**
 * Gives the handlers of `app` their parts of the API's description, by address. Each hangs on the handler itself, where
 * hono-openapi looks for it; its `describeRoute` would put a middleware in the way of every answer.
 */
export function describeRoutes<A extends Pick<Hono, 'routes'>>(
  app: A,
  descriptions: Record<string, Description>,
): A {
  for (const { path, handler } of app.routes) {
    const description = descriptions[path];
    if (description === undefined) throw new Error(`${path} has no description`);
    // A validator describes itself.
    if (!(uniqueSymbol in handler)) Object.assign(handler, { [uniqueSymbol]: { spec: specOf(description) } });
  }
  return app;
}

function specOf({
  summary,
  description,
  tag,
  schema,
  example,
  problems: codes,
  hasTag = true,
}: Description): DescribeRouteOptions {
  return {
    summary,
    description: `${description} Exempel: ${example}`,
    tags: [tag],
    responses: {
      200: { description: 'Svaret.', content: { 'application/json': { schema: resolver(schema) } } },
      ...(hasTag
        ? { 304: { description: 'Inget har ändrats sedan det svar vars ETag står i If-None-Match.' } }
        : {}),
      ...Object.fromEntries(codes.map((code) => [problems[code].status, problemResponse(code)])),
    },
  };
}

function problemResponse(code: ProblemCode) {
  const { title, detail } = problems[code];
  return {
    description: `${title}. ${detail} (${code})`,
    content: { 'application/problem+json': { schema: resolver(problemSchema) } },
  };
}
