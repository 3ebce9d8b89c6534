import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** What was promised for later meetings, and the minutes that are missing. */
export const ledgerQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['carry-overs'], queryFn: () => answer(api['carry-overs'].$get()) });

/** The questions that were asked. */
export const questionsQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['questions'], queryFn: () => answer(api.questions.$get()) });

/** The words of the minutes with every place. */
export const glossaryQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['glossary'], queryFn: () => answer(api.glossary.$get()) });

/** The words of the minutes in short, for marking them where they stand. */
export const termsQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['glossary', 'short'], queryFn: () => answer(api.glossary.short.$get()) });
