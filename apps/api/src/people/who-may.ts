import { actorOf } from '@utveckling/domain/people/actor';
import { type Action, may } from '@utveckling/domain/people/permissions';
import { dayIn, homeZone } from '../change/day-in.ts';
import { problem } from '../http/problem.ts';
import type { ReadModel } from '../read-model.ts';
import type { Session, SessionOf } from '../sign-in/session.ts';

type Refusal = ReturnType<typeof problem<'not-signed-in' | 'not-allowed'>>;

export type WhoMayOptions = { model: ReadModel; sessionOf: SessionOf; now: () => Date };

/** The session of somebody who may do it, or the answer that says no: 401 to a visitor, 403 to everybody else. */
export async function whoMay(
  { model, sessionOf, now }: WhoMayOptions,
  request: Request,
  action: Action,
): Promise<{ session: Session } | { refused: Refusal }> {
  const session = await sessionOf(request);
  if (session === undefined) return { refused: problem('not-signed-in') };
  await model.catchUp();
  const actor = actorOf(model.archive.state, session.account, dayIn(homeZone, now()));
  return may(actor, action) ? { session } : { refused: problem('not-allowed') };
}
