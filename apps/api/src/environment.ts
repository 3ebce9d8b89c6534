import * as z from 'zod';
import { StartProblem } from './start-problem.ts';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  SEEDS: z.enum(['none', 'default']).default('default'),
});

/** What an operator may set, with the defaults filled in. */
export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the settings; an empty one counts as not set.
 * @throws StartProblem that names the setting and what it may be.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new StartProblem(`${name} kan inte vara ”${variables[name]}”: ${allowed[name] ?? 'värdet är fel'}.`);
}

const allowed: Record<string, string> = {
  PORT: 'porten är ett tal från 0 till 65535',
  SEEDS: 'skriv default för gruppens fem protokoll eller none för ett tomt träd',
};
