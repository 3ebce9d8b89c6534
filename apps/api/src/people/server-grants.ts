import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { HappeningOf } from '@utveckling/domain/event';
import { isLastAdministrator } from '@utveckling/domain/people/is-last-administrator';
import type { Grant } from '@utveckling/domain/people/role';
import type { State } from '@utveckling/domain/state';
import { inTurn } from '../change/in-turn.ts';
import type { ReadModel } from '../read-model.ts';
import type { EventLog } from '../store/event-log.ts';

export type ServerGrantOptions = { log: EventLog; model: ReadModel; now: () => Date };

/** Who an event about roles is by, when it is not a person: the first start, or the claims of a job account. */
type GrantedBy = 'first-start' | 'oidc';
type RoleHappening = HappeningOf<'role.granted'> | HappeningOf<'role.revoked'>;

/** Makes the account administrator. */
export async function grantFirstAdministrator(options: ServerGrantOptions, account: string): Promise<void> {
  const administrator: Grant = { role: 'administrator' };
  await change(options, account, 'first-start', ({ grants }) =>
    grants.get(account)?.has('administrator') === true ? [] : [granted(account, administrator)],
  );
}

/**
 * Gives the account what its claims give now, and takes back what earlier claims gave and these do not. What a person
 * has given by hand stays as it is, and so does the role of the last administrator: nobody else could let people in. That
 * it was kept is said.
 */
export async function grantByClaims(
  { say, ...options }: ServerGrantOptions & { say: (words: string) => void },
  account: string,
  claimed: readonly Grant[],
): Promise<void> {
  let isKept = false;
  await change(options, account, 'oidc', ({ grants }) => {
    const held = [...(grants.get(account)?.values() ?? [])];
    const byHand = new Set(held.filter(({ by }) => by !== 'oidc').map(({ data }) => data.grant.role));
    const byClaims = held.filter(({ by }) => by === 'oidc').map(({ data }) => data.grant);
    const wanted = claimed.filter(({ role }) => !byHand.has(role));
    const unclaimed = byClaims.filter(({ role }) => !wanted.some((grant) => grant.role === role));
    const keeps = ({ role }: Grant) => role === 'administrator' && isLastAdministrator({ grants }, account);
    isKept = unclaimed.some(keeps);
    const gone = unclaimed.filter((grant) => !keeps(grant));
    const fresh = wanted.filter((grant) => !byClaims.some((known) => isDeepStrictEqual(known, grant)));
    return [
      ...gone.map(({ role }): RoleHappening => ({ type: 'role.revoked', data: { account, role } })),
      ...fresh.map((grant) => granted(account, grant)),
    ];
  });
  if (isKept) say(keptWords(account));
}

/** Accounts are named by id: the server's log is no place for people's names. */
function keptWords(account: string): string {
  return `Jobbkontot ger inte längre rollen administratör till kontot ${account}. Ingen annan är administratör, så rollen är kvar. När någon annan har fått rollen följer kontot sitt jobbkonto igen, vid nästa inloggning.`;
}

function granted(account: string, grant: Grant): RoleHappening {
  return { type: 'role.granted', data: { account, grant } };
}

/** Decides on what holds now, and anew when somebody else was quicker. */
function change(
  options: ServerGrantOptions,
  account: string,
  by: GrantedBy,
  decide: (state: State) => RoleHappening[],
): Promise<void> {
  return inTurn(options.log, () => changeNow(options, account, by, decide));
}

async function changeNow(
  { log, model, now }: ServerGrantOptions,
  account: string,
  by: GrantedBy,
  decide: (state: State) => RoleHappening[],
): Promise<void> {
  const stream = `account:${account}`;
  for (;;) {
    await model.catchUp();
    const { state } = model.archive;
    const id = `${by}-${randomUUID()}`;
    const events = decide(state).map((happening, index) => ({
      id: `${id}/${index + 1}`,
      version: 1 as const,
      by,
      said: null,
      sources: [],
      editorial: because[by],
      ...happening,
    }));
    if (events.length === 0) return;
    const expectedRevision = state.revisions.get(stream) ?? 0;
    const recordedAt = now().toISOString();
    const answer = await log.append({ key: id, recordedAt, writes: [{ stream, expectedRevision, events }] });
    if (!('conflict' in answer)) return;
  }
}

const because = {
  'first-start': 'Den första administratören, genom adressen som servern skrev ut.',
  oidc: 'Enligt jobbkontots uppgifter vid inloggningen.',
} as const satisfies Record<GrantedBy, string>;
