import type { Migration } from '../migrate.ts';

/**
 * Accounts, sessions, passkeys and codes: personal, so beside the log and erasable. The first five tables are shaped and
 * named as better-auth wants them; the dates in them are ISO text, which STRICT tables have no other type for.
 */
export const signIn: Migration = {
  version: 3,
  name: 'sign-in',
  statements: [
    `CREATE TABLE user (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      email TEXT NOT NULL UNIQUE,
      emailVerified INTEGER NOT NULL,
      image TEXT,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE session (
      id TEXT PRIMARY KEY NOT NULL,
      expiresAt TEXT NOT NULL,
      token TEXT NOT NULL UNIQUE,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      ipAddress TEXT,
      userAgent TEXT,
      userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE
    ) STRICT`,
    'CREATE INDEX session_userId_idx ON session (userId)',
    `CREATE TABLE account (
      id TEXT PRIMARY KEY NOT NULL,
      accountId TEXT NOT NULL,
      providerId TEXT NOT NULL,
      userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
      accessToken TEXT,
      refreshToken TEXT,
      idToken TEXT,
      accessTokenExpiresAt TEXT,
      refreshTokenExpiresAt TEXT,
      scope TEXT,
      password TEXT,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL,
      UNIQUE (providerId, accountId)
    ) STRICT`,
    'CREATE INDEX account_userId_idx ON account (userId)',
    `CREATE TABLE verification (
      id TEXT PRIMARY KEY NOT NULL,
      identifier TEXT NOT NULL,
      value TEXT NOT NULL,
      expiresAt TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      updatedAt TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX verification_identifier_idx ON verification (identifier)',
    `CREATE TABLE passkey (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT,
      publicKey TEXT NOT NULL,
      userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
      credentialID TEXT NOT NULL,
      counter INTEGER NOT NULL,
      deviceType TEXT NOT NULL,
      backedUp INTEGER NOT NULL,
      transports TEXT,
      createdAt TEXT,
      aaguid TEXT
    ) STRICT`,
    'CREATE INDEX passkey_userId_idx ON passkey (userId)',
    'CREATE INDEX passkey_credentialID_idx ON passkey (credentialID)',
    // A code belongs to the browser that asked for it. Who has no account gets a row too, for nobody.
    `CREATE TABLE sign_in_codes (
      browser TEXT PRIMARY KEY NOT NULL,
      user TEXT REFERENCES user (id) ON DELETE CASCADE,
      code TEXT NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0,
      expires_at TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE sign_in_limits (
      key TEXT PRIMARY KEY NOT NULL,
      count INTEGER NOT NULL,
      ends_at TEXT NOT NULL
    ) STRICT`,
  ],
};
