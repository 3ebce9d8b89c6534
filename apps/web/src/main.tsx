import { createBrowserHistory } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { createApi } from './app/api.ts';
import { App } from './app/app.tsx';
import { keepTitle } from './app/keep-title.ts';
import { pageDataId, restorePageData } from './app/page-data.ts';
import { createQueryClient } from './app/query-client.ts';
import { createAppRouter } from './app/router.tsx';
import './styles.ts';

const queryClient = createQueryClient();
restorePageData(queryClient, document.getElementById(pageDataId)?.textContent ?? '[]');
const router = createAppRouter(
  { api: createApi((url, init) => fetch(url, init)), queryClient },
  createBrowserHistory(),
);
// The server rendered without Suspense boundaries; this makes the router do the same when it takes over.
router.ssr = { manifest: undefined };
await router.load();
const root = document.getElementById('app');
keepTitle(router);
if (root !== null) hydrateRoot(root, <App router={router} />);
