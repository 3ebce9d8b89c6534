import { type ImportRegister, importRegister } from '@utveckling/minutes/accept/import-register';
import { choosingSchema, type ImportsView, type ImportView } from '@utveckling/minutes/accept/import-view';
import { type Context, Hono } from 'hono';
import { outcomeAnswer } from '../change/outcome-answer.ts';
import type { Done, Outcome } from '../change/perform.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { whoMay } from '../people/who-may.ts';
import type { Session, SessionOf } from '../sign-in/session.ts';
import { datedReview } from './dated-review.ts';
import type { StoredImport } from './import-row.ts';
import { importViewOf, publishedAs } from './import-view-of.ts';
import type { Imports } from './imports.ts';
import { originalAnswer } from './original-answer.ts';
import { type Publishing, publish } from './publish.ts';
import { importReceiver } from './receive-import.ts';
import { takeBack } from './take-back.ts';

export type ImportOptions = Publishing & {
  imports: Imports;
  sessionOf: SessionOf;
  publicUrl?: string | undefined;
};

const mostChoices = 4_000_000;

/**
 * Documents on their way into the tree, for secretaries: `POST /imports` reads one (the file as it is, or JSON with a
 * text), `GET /imports/register` names all that can be chosen, `GET` shows what was read, `PUT …/choices` keeps what a reviewer decides, `POST …/publish` puts it into the
 * tree, `POST …/take-back` takes it out again, `DELETE` forgets the document and its review.
 */
export function importRoutes(options: ImportOptions) {
  const { imports, model, publicUrl, now } = options;
  const fromUs = sameOrigin(publicUrl);
  const receive = importReceiver(options);
  const dated = datedReview(options);

  /** Somebody who may, and the document of the address. */
  async function asked(c: Context): Promise<{ session: Session; row: StoredImport } | { refused: Response }> {
    const who = await whoMay(options, c.req.raw, 'meeting.manage');
    if ('refused' in who) return who;
    const id = c.req.param('id') ?? '';
    const row = /^[\w-]{1,80}$/.test(id) ? await imports.get(id) : undefined;
    return row === undefined ? { refused: problem('unknown-import') } : { session: who.session, row };
  }

  async function view(row: StoredImport): Promise<ImportView> {
    await model.catchUp();
    const hasFile = (await imports.bytes(row.id)) !== undefined;
    return importViewOf(model.archive, await dated(row), { hasFile, now: now() });
  }

  return new Hono()
    .get('/imports', async (c) => {
      const who = await whoMay(options, c.req.raw, 'meeting.manage');
      if ('refused' in who) return who.refused;
      const listed = (await imports.list()).map(({ account, change, ...rest }) => {
        const published = publishedAs(model.archive, change);
        return {
          ...rest,
          isOwn: account === who.session.account,
          ...(published === undefined ? {} : { published }),
        };
      });
      return privateAnswer<ImportsView>({ imports: listed });
    })
    .post('/imports', fromUs, async (c) => {
      const who = await whoMay(options, c.req.raw, 'meeting.manage');
      if ('refused' in who) return who.refused;
      const { account } = who.session;
      const key = keyOf(c);
      if (key === undefined) return problem('no-key');
      return receive(c.req.raw, { account, key }, async (row) => privateAnswer<ImportView>(await view(row)));
    })
    .get('/imports/register', async (c) => {
      const who = await whoMay(options, c.req.raw, 'meeting.manage');
      if ('refused' in who) return who.refused;
      await model.catchUp();
      return privateAnswer<ImportRegister>(importRegister(model.archive));
    })
    .get('/imports/:id', async (c) => {
      const one = await asked(c);
      return 'refused' in one ? one.refused : privateAnswer<ImportView>(await view(one.row));
    })
    .delete('/imports/:id', fromUs, async (c) => {
      const one = await asked(c);
      if ('refused' in one) return one.refused;
      await imports.erase(one.row.id);
      return privateAnswer({ erased: true });
    })
    .get('/imports/:id/file', async (c) => {
      const one = await asked(c);
      if ('refused' in one) return one.refused;
      const bytes = await imports.bytes(one.row.id);
      return bytes === undefined ? problem('unknown-file') : originalAnswer(one.row.file, bytes);
    })
    .put('/imports/:id/choices', fromUs, async (c) => {
      const one = await asked(c);
      if ('refused' in one) return one.refused;
      const body = await jsonBody(c.req.raw, choosingSchema, mostChoices);
      if ('refused' in body) return body.refused;
      const { revision, choices } = body.data;
      const isSaved = await imports.choose(one.row.id, revision, choices);
      const row = await imports.get(one.row.id);
      if (row === undefined) return problem('unknown-import');
      if (!isSaved) return problem('stale', { revision: row.revision, since: [] });
      return privateAnswer<ImportView>(await view(row));
    })
    .post('/imports/:id/publish', fromUs, async (c) => {
      const one = await asked(c);
      if ('refused' in one) return one.refused;
      const key = keyOf(c);
      if (key === undefined) return problem('no-key');
      return answerOf(await publish(options, one.row, { account: one.session.account, key }));
    })
    .post('/imports/:id/take-back', fromUs, async (c) => {
      const one = await asked(c);
      if ('refused' in one) return one.refused;
      const key = keyOf(c);
      if (key === undefined) return problem('no-key');
      const { account } = one.session;
      return answerOf(await takeBack(options, one.row.change, { account, key }));
    });

  function answerOf(outcome: Outcome): Response {
    if (!('done' in outcome)) return outcomeAnswer(outcome);
    const published = publishedAs(model.archive, outcome.done.change);
    return privateAnswer<Done & { meeting?: string }>({
      ...outcome.done,
      ...(published === undefined ? {} : { meeting: published.meeting }),
    });
  }
}

function keyOf(c: Context): string | undefined {
  const key = c.req.header('idempotency-key') ?? '';
  return /^[\w-]{8,80}$/.test(key) ? key : undefined;
}
