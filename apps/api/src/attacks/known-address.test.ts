import { Hono } from 'hono';
import type { KyselyPlugin } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { Mail } from '../mail/send-mail.ts';
import { browserOf } from '../sign-in/fixtures/browser.ts';
import { openSignIn } from '../sign-in/open-sign-in.ts';
import { signInRoutes } from '../sign-in/sign-in-routes.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore, type SqliteStore } from '../store/sqlite-log.ts';

const opened: SqliteStore[] = [];
afterAll(async () => {
  for (const store of opened) await store.close();
});

const known = 'sekreterare@example.org';
const unknown = 'sekreterarn@example.org';

/** Sign-in with an account in it, and what it asks the database, question by question. */
async function watched() {
  const store = await openSqliteStore(temporaryFolder());
  opened.push(store);
  const asked: string[] = [];
  const watch: KyselyPlugin = {
    transformQuery({ node }) {
      asked.push(shapeOf(node));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const mails: Mail[] = [];
  const signIn = openSignIn({
    database: store.database.withPlugin(watch),
    environment: { PORT: 3000, OIDC_NAME: 'Jobbkonto', TRUST_PROXY: '1' },
    secret: 'a secret that is long enough for every test there is',
    mail: { way: 'smtp', send: async (mail) => void mails.push(mail) },
    now: () => new Date(),
    report: () => {},
    hasAdministrator: async () => true,
    onFirstAdministrator: async () => {},
    onClaims: async () => {},
  });
  await signIn.accounts.create({ name: 'Sekreteraren', email: known });
  const app = new Hono().route('/api', signInRoutes(signIn));

  /** Asks for a code and guesses a wrong one until there are no more tries: the answers, and the work they took. */
  async function visit(email: string, address: string) {
    const browser = browserOf(app, { address });
    const from = asked.length;
    const answers: unknown[] = [];
    for (const [path, body] of [
      ['/api/sign-in/code', { email }],
      ...Array.from({ length: 6 }, () => ['/api/sign-in/with-code', { code: '000000' }] as const),
    ] as const) {
      const { status, body: said, headers } = await browser.post(path, body);
      answers.push([status, said, [...headers.keys()].sort()]);
    }
    return { answers, work: asked.slice(from) };
  }
  return { visit, mails, signIn };
}

/** A question without its values: what is asked of which table under which conditions. */
function shapeOf(node: object): string {
  return JSON.stringify(node, (key, value) => (key === 'value' || key === 'values' ? undefined : value));
}

test('an address that somebody has and one that nobody has get the same answers for the same work', async () => {
  const { visit, mails, signIn } = await watched();
  // The first one at all also sweeps what is old.
  await visit('nagon@example.org', '192.0.2.3');
  const ofKnown = await visit(known, '192.0.2.1');
  const ofUnknown = await visit(unknown, '192.0.2.2');
  expect(ofUnknown.answers).toEqual(ofKnown.answers);
  expect(ofUnknown.work).toEqual(ofKnown.work);
  expect(ofKnown.work.length).toBeGreaterThan(10);
  await signIn.settled();
  expect(mails.map(({ to }) => to)).toEqual([known]);
});
