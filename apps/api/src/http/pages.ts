import type { Context } from 'hono';
import type { ReadModel } from '../read-model.ts';
import { lookSheets } from '../setting/look-sheet.ts';
import type { PageAssets } from './page-assets.ts';
import { bytesOf, type Representation, representationOf } from './representation.ts';
import { noIndex } from './security-headers.ts';

/** Renders the page at an address; the client's part, handed in. */
export type RenderPage = (request: {
  /** Path and query. */
  url: string;
  /** Answers an address of the API in process. */
  fetch: (url: string) => Promise<Response>;
  assets: PageAssets;
  /** The place in the log that the page is made at: from there on the browser listens for what changes. */
  position: number;
}) => Promise<{ status: number; html: string; headers?: Record<string, string> }>;

export type PageOptions = {
  render: RenderPage;
  /** Asked for each page that is rendered. */
  assets: () => PageAssets;
  /** Keep rendered pages until something changes: true by default, false while the renderer is being written. */
  keep?: boolean;
};

const mostKept = 200;

/**
 * Answers pages. A page depends on its address and on what is known, so each is rendered once and kept until
 * something changes; the oldest of them go when there are very many addresses.
 */
export function pageAnswers(
  model: ReadModel,
  fetch: (url: string) => Promise<Response>,
  options: PageOptions,
) {
  const keptPages = model.memo<Map<string, Representation>>();

  /** The chosen colours come after the design's own. */
  function withLook(): PageAssets {
    const assets = options.assets();
    return { ...assets, styles: [...assets.styles, ...lookSheets(model)] };
  }

  async function render(url: string): Promise<{ status: number; representation: Representation }> {
    // Before the page asks for anything: what comes in meanwhile is rather told twice than never.
    const position = model.revision;
    const made = await options.render({ url, fetch, assets: withLook(), position });
    const { status, html, headers = {} } = made;
    const robots = isAboutMeetings(url) ? noIndex : {};
    const content = { bytes: bytesOf(html), type: 'text/html; charset=utf-8', status };
    return { status, representation: representationOf({ ...content, headers: { ...robots, ...headers } }) };
  }

  return async (c: Context): Promise<Response> => {
    await model.catchUp();
    const kept = keptPages('pages', () => new Map()) ?? new Map<string, Representation>();
    const { pathname, search } = new URL(c.req.url);
    const url = pathname + search;
    const known = kept.get(url);
    if (known !== undefined) return known.answer(c);
    const { status, representation } = await render(url);
    if (status === 200 && options.keep !== false) keep(kept, url, representation);
    return representation.answer(c);
  };
}

/** Meetings name people, so search engines leave them out. */
function isAboutMeetings(url: string): boolean {
  return url.startsWith('/moten');
}

function keep(kept: Map<string, Representation>, url: string, representation: Representation): void {
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(url, representation);
}
