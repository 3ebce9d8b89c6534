import type { State } from '@utveckling/domain/state';
import { type Context, Hono, type TypedResponse } from 'hono';
import type { Kysely } from 'kysely';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { type Problem, problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import type { ReadModel } from '../read-model.ts';
import type { Session, SessionOf } from '../sign-in/session.ts';
import type { Tables } from '../store/tables.ts';
import { type FollowKind, type FollowsView, followChoice, followKinds } from './follow-schema.ts';
import { follow, followsOf, unfollow } from './follows.ts';
import { followedName } from './tell-followers.ts';

export type FollowOptions = {
  database: Kysely<Tables>;
  model: ReadModel;
  sessionOf: SessionOf;
  now: () => Date;
  newId: () => string;
  /** Letters, digits, hyphens and underscores that nobody can guess. */
  newToken: () => string;
  publicUrl?: string | undefined;
  /** Whether this server sends mail at all. */
  isMailSetUp: boolean;
};

/** `/follows`: what one follows oneself. */
export function followRoutes(options: FollowOptions) {
  const { database, model, now, newId, newToken, isMailSetUp } = options;
  const fromUs = sameOrigin(options.publicUrl);

  async function list({ account }: Session) {
    const follows = (await followsOf(database, account)).map(({ kind, target, rhythm }) => ({
      kind,
      target,
      rhythm,
      name: followedName(model.archive, { kind, target }),
    }));
    return privateAnswer<FollowsView>({ mail: isMailSetUp, follows });
  }

  return new Hono()
    .get('/follows', async (c) => {
      const session = await options.sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      await model.catchUp();
      return list(session);
    })
    .put('/follows/:kind/:target', fromUs, async (c) => {
      const session = await options.sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      const body = await jsonBody(c.req.raw, followChoice);
      if ('refused' in body) return body.refused;
      await model.catchUp();
      const followed = thing(c, model.archive.state);
      if ('refused' in followed) return followed.refused;
      const { account } = session;
      const at = now().toISOString();
      await follow(database, { ...followed, ...body.data, account, at, id: newId(), token: newToken() });
      return list(session);
    })
    .delete('/follows/:kind/:target', fromUs, async (c) => {
      const session = await options.sessionOf(c.req.raw);
      if (session === undefined) return problem('not-signed-in');
      await model.catchUp();
      const kind = kindIn(c);
      // What is gone from the tree can still be let go.
      if (kind !== undefined) await unfollow(database, session.account, kind, c.req.param('target'));
      return list(session);
    });
}

type Thing = { kind: FollowKind; target: string };

function thing(
  c: Context,
  { projects, groups }: State,
): Thing | { refused: Response & TypedResponse<Problem, 404, 'json'> } {
  const kind = kindIn(c);
  const target = c.req.param('target') ?? '';
  switch (kind) {
    case 'project':
      if (projects.get(target)?.named === undefined) return { refused: problem('unknown-project') };
      return { kind, target };
    case 'group':
      return groups.has(target) ? { kind, target } : { refused: problem('unknown-group') };
    case 'all':
      return target === 'all' ? { kind, target } : { refused: problem('unknown-address') };
    case undefined:
      return { refused: problem('unknown-address') };
  }
}

function kindIn(c: Context): FollowKind | undefined {
  return followKinds.find((kind) => kind === c.req.param('kind'));
}
