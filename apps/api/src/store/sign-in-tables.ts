/** The tables of sign-in; the camel-cased ones are better-auth's. */
export type SignInTables = {
  user: {
    id: string;
    name: string;
    /** In lower case. */
    email: string;
    /** 1 when somebody we trust says that the address is the person's: an administrator, or the OIDC provider. */
    emailVerified: number;
    image: string | null;
    createdAt: string;
    updatedAt: string;
  };
  session: {
    id: string;
    expiresAt: string;
    token: string;
    createdAt: string;
    updatedAt: string;
    ipAddress: string | null;
    userAgent: string | null;
    userId: string;
  };
  /** What an OIDC provider calls a person. */
  account: {
    id: string;
    /** The subject. */
    accountId: string;
    providerId: string;
    userId: string;
    accessToken: string | null;
    refreshToken: string | null;
    idToken: string | null;
    accessTokenExpiresAt: string | null;
    refreshTokenExpiresAt: string | null;
    scope: string | null;
    password: string | null;
    createdAt: string;
    updatedAt: string;
  };
  verification: {
    id: string;
    identifier: string;
    value: string;
    expiresAt: string;
    createdAt: string;
    updatedAt: string;
  };
  passkey: {
    id: string;
    name: string | null;
    publicKey: string;
    userId: string;
    credentialID: string;
    counter: number;
    deviceType: string;
    backedUp: number;
    transports: string | null;
    createdAt: string | null;
    aaguid: string | null;
  };
  sign_in_codes: {
    /** Hash of what the browser that asked keeps. */
    browser: string;
    /** Null when nobody has the address. */
    user: string | null;
    /** Hash of the six digits. */
    code: string;
    tries: number;
    expires_at: string;
  };
  sign_in_limits: {
    /** Hash of what is counted. */
    key: string;
    count: number;
    ends_at: string;
  };
};
