import { groupSchema } from '@utveckling/domain/meeting/meeting-schema';
import { groupView } from '@utveckling/domain/people/group-view';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import { noIndex } from '../http/security-headers.ts';
import type { Track } from '../ledger/track-in.ts';
import type { ReadModel } from '../read-model.ts';

/** `/groups/:id`. */
export function groupRoutes(model: ReadModel, track: Track) {
  const group = viewAnswers(model, {
    view: track.ofGroup(groupView),
    missing: 'unknown-group',
    headers: noIndex,
  });
  const routes = new Hono().get('/groups/:id', (c) => group(c, c.req.param('id')));
  return describeRoutes(routes, { '/groups/:id': description });
}

const description = {
  tag: 'Grupper',
  summary: 'En grupp med sin egen historia',
  description: 'Sammansättning, mötestider, lokal och bilden: det som protokollen säger om gruppen själv.',
  schema: groupSchema,
  example: '/api/groups/ledningsgruppen',
  problems: ['unknown-group'],
} as const;
