import type { Command } from '@utveckling/domain/change/command';
import { commands } from '@utveckling/domain/commands';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { bodyErrors, jsonBody } from '../http/json-body.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import type { SessionOf } from '../sign-in/session.ts';
import { outcomeAnswer } from './outcome-answer.ts';
import { type Performer, perform } from './perform.ts';

export type CommandOptions = Performer & {
  sessionOf: SessionOf;
  publicUrl?: string | undefined;
  /** Says no to a command of somebody who may before it is decided, for what only the tables beside the log know. */
  check?: (name: string, data: unknown, account: string) => Promise<Response | undefined>;
};

const envelope = z.strictObject({ seen: z.int().nonnegative(), data: z.unknown() });

/** The longest text of settings, twice, in UTF-8. */
const mostBytes = 200_000;

/** `POST /commands/{name}`: the one way in for everything that is written by hand. */
export function commandRoutes(options: CommandOptions) {
  const routes = new Hono();
  const fromUs = sameOrigin(options.publicUrl);
  for (const [name, command] of Object.entries(commands)) {
    routes.post(`/commands/${name}`, fromUs, (c) => answer(c, options, name, command));
  }
  return routes;
}

async function answer(
  c: Context,
  { sessionOf, check, ...performer }: CommandOptions,
  name: string,
  { prepare }: Pick<Command<never>, 'prepare'>,
): Promise<Response> {
  const session = await sessionOf(c.req.raw);
  if (session === undefined) return problem('not-signed-in');
  const key = c.req.header('idempotency-key') ?? '';
  if (!/^[\w-]{8,80}$/.test(key)) return problem('no-key');
  const body = await jsonBody(c.req.raw, envelope, mostBytes);
  if ('refused' in body) return body.refused;
  const { seen, data } = body.data;
  const prepared = prepare(data);
  if ('issues' in prepared) return problem('bad-body', { errors: bodyErrors(prepared.issues) });
  const { account } = session;
  const wish = { command: prepared.ready, seen, key, account };
  const ask = check && (() => check(name, data, account));
  return outcomeAnswer(await perform(performer, ask === undefined ? wish : { ...wish, check: ask }));
}
