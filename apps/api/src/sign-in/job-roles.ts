import { type Grant, grant } from '@utveckling/domain/people/role';
import * as z from 'zod';
import { StartProblem } from '../start-problem.ts';

const jobRolesSchema = z.strictObject({
  /** The claim that says what groups or roles somebody has. */
  claim: z.string().min(1),
  /** What each value of it gives here. */
  roles: z.record(z.string(), z.array(grant)),
});
export type JobRoles = z.infer<typeof jobRolesSchema>;

/**
 * Reads OIDC_ROLES.
 * @throws StartProblem that says what is wrong in it and where.
 */
export function parseJobRoles(json: string): JobRoles {
  const parsed = jobRolesSchema.safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'hela värdet' : issue.path.join(' → ');
  throw new StartProblem(
    `OIDC_ROLES är fel vid ${place}. Skriv JSON som {"claim":"groups","roles":{"trad-sekreterare":[{"role":"secretary"}]}}; en medlem har också part: {"role":"member","party":"socialforvaltningen"}.`,
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What the claims of somebody give: each role once, the first that is listed. Unknown values give nothing. */
export function grantsOf({ claim, roles }: JobRoles, claims: Record<string, unknown>): Grant[] {
  const value = claims[claim];
  const values: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[\s,]+/)
      : [];
  const grants = Object.entries(roles).flatMap(([name, given]) => (values.includes(name) ? given : []));
  return grants.filter((one, index) => grants.findIndex(({ role }) => role === one.role) === index);
}
