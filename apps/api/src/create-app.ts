import { Hono } from 'hono';
import { docsRoutes } from './docs/docs-routes.ts';
import { healthRoutes } from './health/health-routes.ts';
import { type PageOptions, pageAnswers } from './http/pages.ts';
import { plainPage } from './http/plain-page.ts';
import { problem } from './http/problem.ts';
import type { StaticFiles } from './http/static-files.ts';
import { meetingRoutes } from './meeting/meeting-routes.ts';
import { groupRoutes } from './people/group-routes.ts';
import { projectRoutes } from './project/project-routes.ts';
import type { ReadModel } from './read-model.ts';
import { searchRoutes } from './search/search-routes.ts';
import { treeRoutes } from './tree/tree-routes.ts';

export type AppOptions = {
  model: ReadModel;
  /** The client's pages; without them every address outside the API answers 404. */
  pages?: PageOptions;
  files?: StaticFiles;
  /** Where a fault of ours is written; it is never part of an answer. */
  reportFault?: (error: unknown) => void;
};

/** The whole application: API, files and pages. */
export function createApp({ model, pages, files, reportFault = () => {} }: AppOptions) {
  const routes = apiRoutes(model);
  const app = new Hono().route('/', routes).route('/', docsRoutes(routes));
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

/** The addresses that the typed client knows. */
export function apiRoutes(model: ReadModel) {
  return new Hono()
    .route('/api', treeRoutes(model))
    .route('/api', projectRoutes(model))
    .route('/api', meetingRoutes(model))
    .route('/api', groupRoutes(model))
    .route('/api', searchRoutes(model))
    .route('/', healthRoutes(model));
}

function isOfApi(path: string): boolean {
  return path === '/healthz' || path === '/api' || path.startsWith('/api/');
}
