import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer as createVite } from 'vite';
import { clientEntry } from './page-assets.mjs';
import { root } from './root.mjs';

// One port for all: Vite answers what belongs to the client's sources, the application everything else.
const server = createServer();
const vite = await createVite({
  root,
  configFile: join(root, 'vite.config.ts'),
  appType: 'custom',
  optimizeDeps: { entries: [clientEntry] },
  server: { middlewareMode: { server }, hmr: { server } },
});

const { parseEnvironment } = await load('apps/api/src/environment.ts');
const environment = parseEnvironment(process.env);
const { PORT, HOST, DATA_DIR, SEEDS } = environment;
const now = () => new Date();
const { store, log } = await openLog();
let current;

const answer = getRequestListener(async (request) => {
  try {
    return await (await application()).fetch(request);
  } catch (error) {
    vite.ssrFixStacktrace(error);
    console.error(error.stack);
    return new Response(error.stack, { status: 500 });
  }
});
server.on('request', (request, response) =>
  vite.middlewares(request, response, () => answer(request, response)),
);
server.listen(PORT, HOST, () =>
  console.log(`Utvecklingsträdet med omladdning: http://localhost:${server.address().port}`),
);

/** The data are opened once and stay open while the sources change. */
async function openLog() {
  const { openData } = await load('apps/api/src/store/open-data.ts');
  const store = await openData(DATA_DIR);
  const log = store.log();
  if (SEEDS === 'none') return { store, log };
  const { seedLog } = await load('apps/api/src/seed-log.ts');
  const { seedEvents, seedTexts } = await load('seeds/src/index.ts');
  await seedLog(log, () => ({ events: seedEvents(), texts: seedTexts() }), now().toISOString());
  return { store, log };
}

/** The application as its sources stand now; made again, with what it remembers, when they have changed. */
async function application() {
  const { createApp } = await load('apps/api/src/create-app.ts');
  if (current?.createApp !== createApp) {
    const { openReadModel } = await load('apps/api/src/read-model.ts');
    const { openPeople } = await load('apps/api/src/open-people.ts');
    const { todayAtHome } = await load('apps/api/src/change/today-at-home.ts');
    const model = await openReadModel(log, { today: todayAtHome(now) });
    const say = (words) => console.log(words);
    // Without its jobs: what waits to be mailed waits until the product runs.
    const people = openPeople({ environment, store, log, model, now, say });
    if (current === undefined) say((await people.signIn.firstAdministratorAddress()) ?? '');
    const app = createApp({ model, ...people.app, pages, reportFault: (error) => console.error(error) });
    current = { createApp, app };
  }
  return current.app;
}

/** Pages from the sources, with Vite's client in them and a policy that lets it in. */
const pages = {
  keep: false,
  assets: () => ({ scripts: [`/${clientEntry}`], styles: [], preload: [] }),
  async render(request) {
    const { renderPage } = await load('apps/web/src/render.tsx');
    const page = await renderPage(request);
    const html = await vite.transformIndexHtml(request.url, page.html);
    return {
      ...page,
      html,
      headers: { 'Content-Security-Policy': "default-src 'self' ws: data: 'unsafe-inline'" },
    };
  },
};

function load(file) {
  return vite.ssrLoadModule(`/${file}`);
}
