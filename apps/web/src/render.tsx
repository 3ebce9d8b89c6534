import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { createApi } from './app/api.ts';
import { App } from './app/app.tsx';
import { documentOf } from './app/document.ts';
import { serialisePageData } from './app/page-data.ts';
import { pageHead, pageStatus } from './app/page-head.ts';
import { createQueryClient } from './app/query-client.ts';
import { createAppRouter } from './app/router.tsx';

/** Files the page needs, as addresses: from the build's manifest, or the sources in development. */
export type PageAssets = { scripts: string[]; styles: string[]; preload: string[] };

export type PageRequest = {
  /** Path and query of the page. */
  url: string;
  /** Answers an API address in process. */
  fetch: (url: string) => Promise<Response>;
  assets: PageAssets;
  /** The place in the log that the page is made at. */
  position: number;
};

/** The page at an address as HTML with its data embedded, and the status to send it with. */
export async function renderPage({
  url,
  fetch,
  assets,
  position,
}: PageRequest): Promise<{ status: number; html: string }> {
  const queryClient = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [url] });
  const router = createAppRouter({ api: createApi(fetch), queryClient }, history);
  await router.load();
  const body = renderToString(<App router={router} />);
  const head = pageHead(router);
  const html = documentOf({ head, body, data: serialisePageData(queryClient), position, assets });
  return { status: pageStatus(router), html };
}
