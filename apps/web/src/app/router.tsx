import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router';
import { settingsQuery } from '../about/settings-query.ts';
import { groupQuery, meetingQuery, meetingsQuery } from '../meeting/meeting-query.ts';
import { loadPanel } from '../project/loaded-panel.tsx';
import { projectQuery } from '../project/project-query.ts';
import { searchQuery } from '../search/search-query.ts';
import { layoutQuery } from '../tree/layout-query.ts';
import { TreePage } from '../tree/tree-page.tsx';
import { treeQuery, treesQuery } from '../tree/tree-query.ts';
import { type Language, loadWords } from '../words/words.ts';
import type { Api } from './api.ts';
import { ApiProblem } from './api-problem.ts';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import { parseQuery, stringifyQuery } from './query-string.ts';
import { parseSearchParams } from './search-params.ts';
import { Shell } from './shell.tsx';
import { firstTree, treeOf } from './tree-of.ts';

export type RouterContext = { api: Api; queryClient: QueryClient };

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: parseSearchParams,
  search: { middlewares: [retainSearchParams(['sprak', 'datum'])] },
  loaderDeps: ({ search }): { language: Language } => ({ language: search.sprak ?? 'sv' }),
  loader: async ({ context: { api, queryClient }, deps: { language } }) => {
    await Promise.all([loadWords(language), queryClient.ensureQueryData(treesQuery(api))]);
  },
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** One page for the tree and every fruit opened in it, so that opening a fruit never loads a new page. */
const treeRoute = createRoute({ getParentRoute: () => rootRoute, id: 'tree', component: TreePage });

const homeRoute = createRoute({
  getParentRoute: () => treeRoute,
  path: '/',
  loader: async ({ context }) => {
    const { trees } = await context.queryClient.ensureQueryData(treesQuery(context.api));
    if (trees.length > 0) await readTree(context, firstTree);
  },
});

const oneTreeRoute = createRoute({
  getParentRoute: () => treeRoute,
  path: '/trad/$tree',
  loader: ({ context, params }) => readTree(context, params.tree),
});

const projectRoute = createRoute({
  getParentRoute: () => treeRoute,
  path: '/projekt/$slug',
  loaderDeps: ({ search }) => ({ tree: search.trad }),
  loader: async ({ context, params, deps }) => {
    const { api, queryClient } = context;
    const [project] = await Promise.all([
      found(queryClient.ensureQueryData(projectQuery(api, params.slug))),
      loadPanel(),
    ]);
    await readTree(context, treeOf(project.trees, deps.tree));
  },
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projekt/$slug/uppdatera',
  loader: ({ context, params }) => readProject(context, params.slug),
  component: lazyRouteComponent(() => import('../project/report-page.tsx'), 'ReportPage'),
});

const stanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projekt/$slug/hallning',
  loader: ({ context, params }) => readProject(context, params.slug),
  component: lazyRouteComponent(() => import('../project/stance-page.tsx'), 'StancePage'),
});

const correctRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projekt/$slug/ratta',
  loader: ({ context, params }) => readProject(context, params.slug),
  component: lazyRouteComponent(() => import('../project/correct-page.tsx'), 'CorrectPage'),
});

const changeListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projekt/$slug/andra',
  loader: ({ context, params }) => readProject(context, params.slug),
  component: lazyRouteComponent(() => import('../project/change-list-page.tsx'), 'ChangeListPage'),
});

const changeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projekt/$slug/andra/$vad',
  // Which forms there are is known where they are; readers do not carry it.
  loader: async ({ context, params }) => {
    const { isProjectChange } = await import('../project/project-changes.ts');
    if (!isProjectChange(params.vad)) throw notFound();
    return readProject(context, params.slug);
  },
  component: lazyRouteComponent(() => import('../project/change-page.tsx'), 'ChangePage'),
});

const pictureListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trad/$tree/andra',
  loader: ({ context, params }) => isTree(context, params.tree),
  component: lazyRouteComponent(() => import('../tree/picture-list-page.tsx'), 'PictureListPage'),
});

const pictureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trad/$tree/andra/$vad/{-$sak}',
  loader: async ({ context, params }) => {
    const { isPictureChange } = await import('../tree/picture-changes.ts');
    if (!isPictureChange(params.vad)) throw notFound();
    return isTree(context, params.tree);
  },
  component: lazyRouteComponent(() => import('../tree/picture-page.tsx'), 'PicturePage'),
});

const trackPages = () => import('../track/track-pages.ts');

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lista',
  loader: async ({ context }) => {
    const { api, queryClient } = context;
    const { trees } = await queryClient.ensureQueryData(treesQuery(api));
    await Promise.all([
      ...trees.map((tree) => queryClient.ensureQueryData(treeQuery(api, tree.id))),
      trackPages().then(({ readTrack }) => readTrack.terms(context)),
    ]);
  },
  component: lazyRouteComponent(() => import('../list/list-page.tsx'), 'ListPage'),
});

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/moten',
  loader: async ({ context }) => {
    const { api, queryClient } = context;
    const { meetings } = await queryClient.ensureQueryData(meetingsQuery(api));
    if (meetings.length > 0) {
      await Promise.all([
        queryClient.ensureQueryData(groupQuery(api, 'ledningsgruppen')).catch(() => null),
        trackPages().then(({ readTrack }) => readTrack.gaps(context)),
      ]);
    }
  },
  component: lazyRouteComponent(() => import('../meeting/meetings-page.tsx'), 'MeetingsPage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/moten/$meeting',
  loader: ({ context: { api, queryClient }, params }) =>
    Promise.all([
      found(queryClient.ensureQueryData(meetingQuery(api, params.meeting))),
      queryClient.ensureQueryData(meetingsQuery(api)),
    ]),
  component: lazyRouteComponent(() => import('../meeting/meeting-page.tsx'), 'MeetingPage'),
});

const ledgerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/utlovat',
  loader: async ({ context }) => (await trackPages()).readTrack.ledger(context),
  component: lazyRouteComponent(trackPages, 'PromisedPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/fragor',
  loader: async ({ context }) => (await trackPages()).readTrack.questions(context),
  component: lazyRouteComponent(trackPages, 'QuestionsPage'),
});

const glossaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ordlista',
  loader: async ({ context }) => (await trackPages()).readTrack.glossary(context),
  component: lazyRouteComponent(trackPages, 'GlossaryPage'),
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sok',
  loaderDeps: ({ search }) => ({ q: search.q }),
  // What the API will not search for is told on the page itself.
  loader: ({ context: { api, queryClient }, deps: { q } }) =>
    q === undefined ? undefined : queryClient.prefetchQuery(searchQuery(api, q)),
  component: lazyRouteComponent(() => import('../search/search-page.tsx'), 'SearchPage'),
});

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/andringar',
  component: lazyRouteComponent(() => import('../change-log/log-page.tsx'), 'LogPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/protokoll',
  component: lazyRouteComponent(() => import('../minutes-import/imports-page.tsx'), 'ImportsPage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/protokoll/$import',
  component: lazyRouteComponent(() => import('../minutes-import/review-page.tsx'), 'ReviewPage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/om',
  loader: ({ context: { api, queryClient } }) => queryClient.ensureQueryData(settingsQuery(api)),
  component: lazyRouteComponent(() => import('../about/about-page.tsx'), 'AboutPage'),
});

const stopFollowingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sluta-bevaka',
  component: lazyRouteComponent(() => import('../follow/stop-page.tsx'), 'StopPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logga-in',
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start',
  component: lazyRouteComponent(() => import('../sign-in/start-page.tsx'), 'StartPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/konto',
  component: lazyRouteComponent(() => import('../sign-in/account-page.tsx'), 'AccountPage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tillganglighet',
  loader: ({ context: { api, queryClient } }) => queryClient.ensureQueryData(settingsQuery(api)),
  component: lazyRouteComponent(() => import('../about/accessibility-page.tsx'), 'AccessibilityPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/installningar',
  component: lazyRouteComponent(() => import('../admin/admin-page.tsx'), 'AdminPage'),
});

const settingsOverviewRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../admin/admin-overview.tsx'), 'AdminOverview'),
});

const settingsPartRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '$del/{-$id}',
  component: lazyRouteComponent(() => import('../admin/admin-part-page.tsx'), 'AdminPartPage'),
});

const routeTree = rootRoute.addChildren([
  treeRoute.addChildren([homeRoute, oneTreeRoute, projectRoute]),
  reportRoute,
  stanceRoute,
  correctRoute,
  changeListRoute,
  changeRoute,
  pictureListRoute,
  pictureRoute,
  listRoute,
  meetingsRoute,
  meetingRoute,
  ledgerRoute,
  questionsRoute,
  glossaryRoute,
  searchRoute,
  changesRoute,
  importsRoute,
  reviewRoute,
  aboutRoute,
  accessibilityRoute,
  settingsRoute.addChildren([settingsOverviewRoute, settingsPartRoute]),
  signInRoute,
  startRoute,
  accountRoute,
  stopFollowingRoute,
]);

/** The fruit that a form is about. */
async function readProject({ api, queryClient }: RouterContext, slug: string): Promise<void> {
  await found(queryClient.ensureQueryData(projectQuery(api, slug)));
}

/** Whether there is such a tree; a form about the picture needs no more of it. */
async function isTree({ api, queryClient }: RouterContext, id: string): Promise<void> {
  const { trees } = await queryClient.ensureQueryData(treesQuery(api));
  if (!trees.some((tree) => tree.id === id)) throw notFound();
}

/** A tree and the places of what hangs in it. */
async function readTree({ api, queryClient }: RouterContext, id: string): Promise<void> {
  const tree = await found(queryClient.ensureQueryData(treeQuery(api, id)));
  await queryClient.ensureQueryData(layoutQuery(tree));
}

/** What the API does not know is a page that does not exist. */
async function found<T>(data: Promise<T>): Promise<T> {
  return data.catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 404) throw notFound();
    throw error;
  });
}

/** The router of the page. `history` is in memory on the server. */
export function createAppRouter(context: RouterContext, history: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    history,
    // Cleaned before anything else sees it: the router lays what a route has checked over the raw query, not in its place.
    parseSearch: (query) => parseSearchParams(parseQuery(query)),
    stringifySearch: stringifyQuery,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: false,
  });
}
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
