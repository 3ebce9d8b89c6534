import { Hono } from 'hono';
import { type CommandOptions, commandRoutes } from './change/command-routes.ts';
import { type LogOptions, logRoutes } from './change/log-routes.ts';
import { docsRoutes } from './docs/docs-routes.ts';
import { type FileRoutesOptions, fileRoutes } from './file/file-routes.ts';
import { followingRoutes } from './follow/following-routes.ts';
import { glossaryRoutes } from './glossary/glossary-routes.ts';
import { healthRoutes } from './health/health-routes.ts';
import { type PageOptions, pageAnswers } from './http/pages.ts';
import { plainPage } from './http/plain-page.ts';
import { problem } from './http/problem.ts';
import type { StaticFiles } from './http/static-files.ts';
import { type ImportOptions, importRoutes } from './import/import-routes.ts';
import { ledgerRoutes } from './ledger/ledger-routes.ts';
import { trackIn } from './ledger/track-in.ts';
import { liveRoutes } from './live/live-routes.ts';
import { meetingRoutes } from './meeting/meeting-routes.ts';
import { type AdministrationOptions, administrationRoutes } from './people/administration-routes.ts';
import { groupRoutes } from './people/group-routes.ts';
import { meRoutes } from './people/me-routes.ts';
import { projectRoutes } from './project/project-routes.ts';
import { questionRoutes } from './question/question-routes.ts';
import type { ReadModel } from './read-model.ts';
import { searchRoutes } from './search/search-routes.ts';
import { lookAddress, lookAnswer } from './setting/look-sheet.ts';
import { settingRoutes } from './setting/setting-routes.ts';
import type { SignIn } from './sign-in/open-sign-in.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';
import { treeRoutes } from './tree/tree-routes.ts';

export type AppOptions = {
  model: ReadModel;
  /** Who is asking and how they write; without it everything is only read. */
  people?: PeopleOptions;
  /** The files that people send; without them there are none. */
  uploads?: FileRoutesOptions;
  /** Minutes that are put in; without it nobody does. */
  imports?: Omit<ImportOptions, 'model'>;
  /** What people follow, and asking for an update; without it nobody does. */
  following?: FollowingOptions;
  /** How people sign in; without it nobody does. */
  signIn?: SignIn;
  /** People and settings, for administrators; without it nobody is one. */
  administration?: Omit<AdministrationOptions, 'model'>;
  /** The client's pages; without them every address outside the API answers 404. */
  pages?: PageOptions;
  files?: StaticFiles;
  /** Where a fault of ours is written; it is never part of an answer. */
  reportFault?: (error: unknown) => void;
};

/** What it takes to know people and to write what they do. */
export type PeopleOptions = Omit<CommandOptions & LogOptions, 'model'>;

export type FollowingOptions = Omit<Parameters<typeof followingRoutes>[0], 'model'>;

/** The whole application: API, files and pages. */
export function createApp(options: AppOptions) {
  const {
    model,
    people,
    uploads,
    imports,
    following,
    signIn,
    administration,
    pages,
    files,
    reportFault = () => {},
  } = options;
  const routes = apiRoutes(model);
  const app = new Hono().route('/', docsRoutes(routes));
  app.route('/', people === undefined ? routes : addPeople(apiRoutes(model), { model, ...people }));
  if (uploads !== undefined) app.route('/api', fileRoutes(uploads));
  if (imports !== undefined) app.route('/api', importRoutes({ model, ...imports }));
  if (following !== undefined) app.route('/api', followingRoutes({ model, ...following }));
  if (signIn !== undefined) app.route('/api', signInRoutes(signIn));
  if (administration !== undefined) app.route('/api', administrationRoutes({ model, ...administration }));
  app.get(lookAddress, lookAnswer(model));
  const answerPage = pages && pageAnswers(model, async (url) => app.request(url), pages);

  app.notFound((c) => {
    const { method, path } = c.req;
    const isRead = method === 'GET' || method === 'HEAD';
    if (isOfApi(path)) {
      const isKnown = !isRead && app.router.match('GET', path)[0].length > 0;
      return isKnown ? problem('method-not-allowed', {}, { Allow: 'GET, HEAD' }) : problem('unknown-address');
    }
    if (!isRead) return plainPage('method-not-allowed');
    return files?.(path)?.answer(c) ?? answerPage?.(c) ?? plainPage('unknown-address');
  });

  app.onError((error, c) => {
    reportFault(error);
    return isOfApi(c.req.path) ? problem('internal-error') : plainPage('internal-error');
  });

  return app;
}

/** Adds what is different for each person, and what they write. */
export function addPeople(routes: ReturnType<typeof apiRoutes>, options: CommandOptions & LogOptions) {
  return routes
    .route('/api', commandRoutes(options))
    .route('/api', logRoutes(options))
    .route('/api', meRoutes(options));
}

/** What anybody may read. */
export function apiRoutes(model: ReadModel) {
  const track = trackIn(model);
  return new Hono()
    .route('/api', treeRoutes(model))
    .route('/api', projectRoutes(model, track))
    .route('/api', meetingRoutes(model, track))
    .route('/api', groupRoutes(model, track))
    .route('/api', ledgerRoutes(model, track))
    .route('/api', questionRoutes(model))
    .route('/api', glossaryRoutes(model, track))
    .route('/api', searchRoutes(model))
    .route('/api', settingRoutes(model))
    .route('/api', liveRoutes({ model }))
    .route('/', healthRoutes(model));
}

function isOfApi(path: string): boolean {
  return path === '/healthz' || path === '/api' || path.startsWith('/api/');
}
