import { queryOptions } from '@tanstack/react-query';
import { registersSchema } from '@utveckling/domain/people/registers-schema';
import { answer } from '../app/api.ts';
import { adminApi } from './admin-api.ts';

/** Parties, organisations, groups and settings, each with the revision that a writer must have seen. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: async () => registersSchema.parse(await answer(adminApi.registers.$get())),
});

/** Everybody who may sign in. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => answer(adminApi.accounts.$get()),
});

/** How mail leaves, and what never arrived. */
export const mailQuery = queryOptions({
  queryKey: ['mail'],
  queryFn: () => answer(adminApi.mail.$get()),
});

/** Where a name stands in the texts. */
export const namePlacesQuery = (name: string) =>
  queryOptions({
    queryKey: ['names', name],
    queryFn: () => fetchPlaces(name),
    staleTime: 0,
  });
export type NamePlace = Awaited<ReturnType<typeof fetchPlaces>>['places'][number];

function fetchPlaces(name: string) {
  return answer(adminApi.names.$get({ query: { name } }));
}
