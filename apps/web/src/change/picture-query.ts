import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** What the picture is put together of, for the forms that change it. */
export const pictureQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['picture'], queryFn: () => answer(api.picture.$get()) });
