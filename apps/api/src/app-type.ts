import type { addPeople } from './create-app.ts';

/** The type of the API, for `hc<AppType>('/')`: its addresses, what they take and what they answer. */
export type AppType = ReturnType<typeof addPeople>;
