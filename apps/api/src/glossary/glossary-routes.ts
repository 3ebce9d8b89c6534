import { glossarySchema, shortGlossarySchema } from '@utveckling/domain/meeting/glossary-schema';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import { noIndex } from '../http/security-headers.ts';
import type { Track } from '../ledger/track-in.ts';
import type { ReadModel } from '../read-model.ts';
import { glossaryView } from './glossary-view.ts';

/** `/glossary` and `/glossary/short`. */
export function glossaryRoutes(model: ReadModel, { glossary }: Track) {
  const whole = viewAnswers(model, { view: glossaryView, missing: 'unknown-address', headers: noIndex });
  const short = viewAnswers(model, { view: glossary.short, missing: 'unknown-address', headers: noIndex });
  const routes = new Hono().get('/glossary', (c) => whole(c)).get('/glossary/short', (c) => short(c));
  return describeRoutes(routes, { '/glossary': wholeDescription, '/glossary/short': shortDescription });
}

const wholeDescription = {
  tag: 'Ord',
  summary: 'Ordlistan ur protokollen',
  description:
    'Ord som protokollen förklarar, med orden som förklarar dem, och förkortningar som de aldrig förklarar (never-explained). Förklaras ett ord på två sätt (explained-two-ways) står båda.',
  schema: glossarySchema,
  example: '/api/glossary',
  problems: [],
};

const shortDescription = {
  tag: 'Ord',
  summary: 'Ordlistan i korthet',
  description: 'Samma ord med den första förklaringen av varje slag: så mycket som behövs där ordet står.',
  schema: shortGlossarySchema,
  example: '/api/glossary/short',
  problems: [],
};
