import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { jsonAnswer } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import { sentenceInBoth } from '../http/field-sentences.ts';
import { problem } from '../http/problem.ts';
import { jsonRepresentation } from '../http/representation.ts';
import { noIndex } from '../http/security-headers.ts';
import type { ReadModel } from '../read-model.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import { type SearchView, searchQuerySchema, searchSchema } from './search-schema.ts';

/** `/search?q=`. */
export function searchRoutes(model: ReadModel) {
  const kept = model.memo<SearchIndex>();
  const routes = new Hono().get(
    '/search',
    validator('query', searchQuerySchema, (result) => {
      if (result.success) return undefined;
      const detail = sentenceInBoth(result.error[0]?.message ?? '');
      return problem('bad-parameter', { parameter: 'q', ...(detail && { detail }) }, noIndex);
    }),
    async (c) => {
      await model.catchUp();
      const find = kept('index', () => searchIndex(model.archive));
      const view = find?.(c.req.valid('query').q) ?? nothing;
      return jsonAnswer<SearchView>(jsonRepresentation(view, noIndex).answer(c));
    },
  );
  return describeRoutes(routes, { '/search': description });
}

const nothing: SearchView = { total: 0, groups: [] };

const description = {
  tag: 'Sök',
  summary: 'Sök i projekt, historia, beslut och möten',
  description:
    'Hittar också böjda, felstavade och sammansatta ord. Träffarna står i grupper efter sort, de bästa först, med de ord som träffade märkta (mark).',
  schema: searchSchema,
  example: '/api/search?q=rekryteringen',
  problems: ['bad-parameter'],
} as const;
