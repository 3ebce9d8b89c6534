import { ledgerSchema } from '@utveckling/domain/meeting/ledger-schema';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import { noIndex } from '../http/security-headers.ts';
import type { ReadModel } from '../read-model.ts';
import type { Track } from './track-in.ts';

/** `/carry-overs`. */
export function ledgerRoutes(model: ReadModel, { ledger }: Track) {
  const answer = viewAnswers(model, { view: ledger, missing: 'unknown-address', headers: noIndex });
  const routes = new Hono().get('/carry-overs', (c) => answer(c));
  return describeRoutes(routes, { '/carry-overs': description });
}

const description = {
  tag: 'Möten',
  summary: 'Vad som lovats till ett senare möte, och protokoll som saknas',
  description:
    'Varje löfte att ta upp något igen, med var det tas upp (found), att nästa protokoll inte tar upp det (not-found), att protokoll saknas så att ingen kan veta (unknown) eller att gruppen inte har något senare protokoll än (open). Luckorna i raden av möten, och det möte som skulle ha varit efter det senaste, har sin grund med sig: mötet som var utsatt, eller mötesregeln.',
  schema: ledgerSchema,
  example: '/api/carry-overs',
  problems: [],
};
