import type { AdministrationType } from '@utveckling/api/app-type';
import { hc } from 'hono/client';

/** What administrators ask of the API; it is never asked while a page is rendered. */
export const adminApi = hc<AdministrationType>('/api');
