import type { SignInType } from '@utveckling/api/app-type';
import { hc } from 'hono/client';

/** Sign-in as a typed client. It is asked in the browser only: pages are rendered for everybody alike. */
export const signInApi = hc<SignInType>('/api');
