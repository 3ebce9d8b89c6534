import { questionsSchema } from '@utveckling/domain/project/questions-schema';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import { noIndex } from '../http/security-headers.ts';
import type { ReadModel } from '../read-model.ts';
import { questionsView } from './questions-view.ts';

/** `/questions`. */
export function questionRoutes(model: ReadModel) {
  const questions = viewAnswers(model, { view: questionsView, missing: 'unknown-address', headers: noIndex });
  const routes = new Hono().get('/questions', (c) => questions(c));
  return describeRoutes(routes, { '/questions': description });
}

const description = {
  tag: 'Projekt',
  summary: 'Öppna frågor och var de ligger',
  description:
    'Varje fråga med sin dag, vem som har den (heldBy, och det som skrivits om det sedan: holders) och vem som får bestämma (decidedBy), där det är sagt, och det som besvarar den (answer), där någon har svarat.',
  schema: questionsSchema,
  example: '/api/questions',
  problems: [],
};
