import type { TypedResponse } from 'hono';
import * as z from 'zod';
import { securityHeaders } from './security-headers.ts';

/** Problem details (RFC 9457) with a code that stays the same when the words change. */
export const problemSchema = z.object({
  type: z.string().meta({ description: 'Adressen till felets förklaring.' }),
  title: z.string(),
  status: z.number(),
  detail: z.string().meta({ description: 'Vad som är fel och vad man kan göra, på vanlig svenska.' }),
  code: z.string().meta({ description: 'Ändras inte när orden gör det.' }),
  parameter: z.string().optional().meta({ description: 'Den uppgift som är fel.' }),
});
export type Problem = z.infer<typeof problemSchema>;

/** Every way the API says no. */
export const problems = {
  'unknown-address': {
    status: 404,
    title: 'Adressen finns inte',
    detail: 'Kontrollera att adressen är rätt skriven. Alla adresser står på /api/docs.',
  },
  'unknown-tree': {
    status: 404,
    title: 'Trädet finns inte',
    detail: 'Inget träd har det namnet. De träd som finns står på /api/trees.',
  },
  'unknown-project': {
    status: 404,
    title: 'Projektet finns inte',
    detail: 'Inget projekt har det namnet. Projekten i ett träd står på /api/trees/ följt av trädets namn.',
  },
  'unknown-meeting': {
    status: 404,
    title: 'Mötet finns inte',
    detail: 'Inget möte har det namnet. De möten som finns står på /api/meetings.',
  },
  'unknown-group': {
    status: 404,
    title: 'Gruppen finns inte',
    detail: 'Ingen grupp har det namnet.',
  },
  'bad-parameter': {
    status: 400,
    title: 'En uppgift i adressen är fel',
    detail: 'Rätta uppgiften och försök igen.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Adressen kan bara läsas',
    detail: 'Använd GET eller HEAD.',
  },
  'internal-error': {
    status: 500,
    title: 'Något gick fel hos oss',
    detail: 'Försök igen om en stund. Felet är antecknat.',
  },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;
export type ProblemCode = keyof typeof problems;
type StatusOf<C extends ProblemCode> = (typeof problems)[C]['status'];

/** More exact words for one case, and the parameter that is at fault. */
export type ProblemFacts = { detail?: string; parameter?: string };

/** The answer that says no. It is never kept by anyone on the way. */
export function problem<C extends ProblemCode>(
  code: C,
  facts?: ProblemFacts,
  headers?: Record<string, string>,
): Response & TypedResponse<Problem, StatusOf<C>, 'json'>;
export function problem(
  code: ProblemCode,
  facts: ProblemFacts = {},
  headers: Record<string, string> = {},
): Response {
  const known = problems[code];
  const body: Problem = { type: `/api/docs#${code}`, ...known, code, ...facts };
  return new Response(JSON.stringify(body), {
    status: known.status,
    headers: {
      ...securityHeaders,
      'Content-Type': 'application/problem+json',
      'Content-Language': 'sv',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
