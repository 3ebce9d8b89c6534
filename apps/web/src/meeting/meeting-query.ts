import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** The meetings, first to last. */
export const meetingsQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['meetings'], queryFn: () => answer(api.meetings.$get()) });

/** One meeting with its sections and what each led to. */
export const meetingQuery = ({ api }: Api, id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: () => answer(api.meetings[':id'].$get({ param: { id } })),
  });

/** A group with its own history. */
export const groupQuery = ({ api }: Api, id: string) =>
  queryOptions({
    queryKey: ['groups', id],
    queryFn: () => answer(api.groups[':id'].$get({ param: { id } })),
  });
