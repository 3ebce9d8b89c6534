import type { addPeople } from './create-app.ts';
import type { signInRoutes } from './sign-in/sign-in-routes.ts';

/** The type of the API, for `hc<AppType>('/')`: its addresses, what they take and what they answer. */
export type AppType = ReturnType<typeof addPeople>;

/** The type of sign-in, for `hc<SignInType>('/api')`. */
export type SignInType = ReturnType<typeof signInRoutes>;
