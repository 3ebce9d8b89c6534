import type { addPeople } from './create-app.ts';
import type { followingRoutes } from './follow/following-routes.ts';
import type { administrationRoutes } from './people/administration-routes.ts';
import type { signInRoutes } from './sign-in/sign-in-routes.ts';

/** The type of the API, for `hc<AppType>('/')`: its addresses, what they take and what they answer. */
export type AppType = ReturnType<typeof addPeople>;

/** The type of sign-in, for `hc<SignInType>('/api')`. */
export type SignInType = ReturnType<typeof signInRoutes>;

/** The type of following, for `hc<FollowingType>('/api')`. */
export type FollowingType = ReturnType<typeof followingRoutes>;

/** The type of the administration, for `hc<AdministrationType>('/api')`. */
export type AdministrationType = ReturnType<typeof administrationRoutes>;
