/** Somebody who has signed in, in one browser. */
export type Session = {
  id: string;
  /** The account's id. */
  account: string;
  name: string;
  email: string;
};

/** Whose session the request carries; undefined for a visitor, and for one that has ended. */
export type SessionOf = (request: Request) => Promise<Session | undefined>;
