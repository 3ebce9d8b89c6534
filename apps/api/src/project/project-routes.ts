import { projectSchema } from '@utveckling/domain/project/project-schema';
import { projectView } from '@utveckling/domain/project/project-view';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import type { Track } from '../ledger/track-in.ts';
import type { ReadModel } from '../read-model.ts';

/** `/projects/:slug`. */
export function projectRoutes(model: ReadModel, track: Track) {
  const project = viewAnswers(model, {
    view: track.ofProject(projectView),
    missing: 'unknown-project',
  });
  const routes = new Hono().get('/projects/:slug', (c) => project(c, c.req.param('slug')));
  return describeRoutes(routes, { '/projects/:slug': description });
}

const description = {
  tag: 'Projekt',
  summary: 'Ett projekt med hela sin historia',
  description:
    'Allt om ett projekt. Varje rad i historien har sin dag (on) med hur säker den är (certainty), sin sort (kind), sina ord (text) och sin källa: möte, avsnitt och citat.',
  schema: projectSchema,
  example: '/api/projects/fritidsbanken',
  problems: ['unknown-project'],
} as const;
