import { randomUUID } from 'node:crypto';
import { actorOf } from '@utveckling/domain/people/actor';
import { isLastAdministrator } from '@utveckling/domain/people/is-last-administrator';
import { actingAs } from '@utveckling/domain/people/permissions';
import { changeId } from '../change/change-id.ts';
import { dayIn, homeZone } from '../change/day-in.ts';
import { inTurn } from '../change/in-turn.ts';
import type { ReadModel } from '../read-model.ts';
import type { EventLog } from '../store/event-log.ts';

export type RevokeAllOptions = { log: EventLog; model: ReadModel; now: () => Date };

/**
 * Takes every role of an account back, as part of removing it.
 * @returns the change, if there was anything to take; `last` when nobody would be left who may let people in, and then
 * nothing is written.
 */
export function revokeAll(options: RevokeAllOptions, account: string, by: string): Promise<AllRevoked> {
  return inTurn(options.log, () => revokeNow(options, account, by));
}

type AllRevoked = { change?: string } | 'last';

async function revokeNow(
  { log, model, now }: RevokeAllOptions,
  account: string,
  by: string,
): Promise<AllRevoked> {
  const stream = `account:${account}`;
  for (;;) {
    await model.catchUp();
    const { state } = model.archive;
    if (isLastAdministrator(state, account)) return 'last';
    const at = now();
    const actor = actorOf(state, by, dayIn(homeZone, at));
    const acting = actingAs(actor, 'role.manage', {});
    const change = changeId(by, randomUUID());
    const events = [...(state.grants.get(account)?.keys() ?? [])].map((role, index) => ({
      id: `${change}/${index + 1}`,
      version: 1 as const,
      by,
      change,
      ...(acting === undefined ? {} : { acting: { role: acting.role } }),
      said: null,
      sources: [],
      editorial: 'Kontot togs bort av en administratör.',
      type: 'role.revoked' as const,
      data: { account, role },
    }));
    if (events.length === 0) return {};
    const expectedRevision = state.revisions.get(stream) ?? 0;
    const writes = [{ stream, expectedRevision, events }];
    const answer = await log.append({ key: change, recordedAt: at.toISOString(), writes });
    if ('conflict' in answer) continue;
    await model.catchUp();
    return { change };
  }
}
