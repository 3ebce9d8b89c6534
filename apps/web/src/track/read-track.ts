import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../app/api.ts';
import { glossaryQuery, ledgerQuery, questionsQuery, termsQuery } from './track-queries.ts';

type Context = { api: Api; queryClient: QueryClient };

/** The words that are explained beside what a page is about: it is whole without them. */
const terms = ({ api, queryClient }: Context) => queryClient.prefetchQuery(termsQuery(api));

/** Reads what pages show of it. */
export const readTrack = {
  ledger: (context: Context) =>
    Promise.all([context.queryClient.ensureQueryData(ledgerQuery(context.api)), terms(context)]),
  questions: (context: Context) =>
    Promise.all([context.queryClient.ensureQueryData(questionsQuery(context.api)), terms(context)]),
  glossary: (context: Context) =>
    Promise.all([context.queryClient.ensureQueryData(glossaryQuery(context.api)), terms(context)]),
  /** The gaps that the list of meetings shows between them: it is whole without. */
  gaps: ({ api, queryClient }: Context) => queryClient.prefetchQuery(ledgerQuery(api)),
  terms,
};
