import { pictureSchema } from '@utveckling/domain/tree/picture-schema';
import { pictureView } from '@utveckling/domain/tree/picture-view';
import { treeSchema, treesSchema } from '@utveckling/domain/tree/tree-schema';
import { treeView } from '@utveckling/domain/tree/tree-view';
import { treesView } from '@utveckling/domain/tree/trees-view';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import type { ReadModel } from '../read-model.ts';

/** `/trees`, `/trees/:id` and `/picture`. */
export function treeRoutes(model: ReadModel) {
  const trees = viewAnswers(model, { view: treesView, missing: 'unknown-address' });
  const tree = viewAnswers(model, { view: treeView, missing: 'unknown-tree' });
  const picture = viewAnswers(model, { view: pictureView, missing: 'unknown-address' });
  const routes = new Hono()
    .get('/picture', (c) => picture(c))
    .get('/trees', (c) => trees(c))
    .get('/trees/:id', (c) => tree(c, c.req.param('id')));
  return describeRoutes(routes, {
    '/trees': treesDescription,
    '/trees/:id': treeDescription,
    '/picture': pictureDescription,
  });
}

const treesDescription = {
  tag: 'Träd',
  summary: 'De träd som finns',
  description: 'Varje träd med sitt namn, en mening om vad det visar och hur många projekt som hänger i det.',
  schema: treesSchema,
  example: '/api/trees',
  problems: [],
};

const treeDescription = {
  tag: 'Träd',
  summary: 'Ett träd vid alla datum',
  description:
    'Allt som behövs för att rita trädet vid vilket datum som helst: parter, grenar, projekt med alla daterade lägen och hållningar, släktskap, det som står bredvid och på himlen, och mötena.',
  schema: treeSchema,
  example: '/api/trees/gemensamma',
  problems: ['unknown-tree'],
} as const;

const pictureDescription = {
  tag: 'Träd',
  summary: 'Allt som bilden är hopsatt av',
  description:
    'Träd, grenar med sina projekt i ordning, det som står runt trädet, parter och organisationer. Också det som inget träd visar än, till exempel en gren utan projekt.',
  schema: pictureSchema,
  example: '/api/picture',
  problems: [],
};
