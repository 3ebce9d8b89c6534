import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** The installation's own texts. */
export const settingsQuery = (api: Api) =>
  queryOptions({ queryKey: ['settings'], queryFn: () => answer(api.api.settings.$get()) });
