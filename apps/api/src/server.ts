import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seedEvents, seedTexts } from '@utveckling/seeds';
import * as z from 'zod';
import { parseEnvironment } from './environment.ts';
import { readPageAssets } from './http/page-assets.ts';
import type { PageOptions, RenderPage } from './http/pages.ts';
import { staticFiles } from './http/static-files.ts';
import { openServer } from './open-server.ts';
import { StartProblem } from './start-problem.ts';

/** Built, this file is `dist/server/server.js`; beside its folder lie the client and the renderer of its pages. */
const dist = join(import.meta.dirname, '..');

// Before the start below: what it awaits must not find this undefined.
const rendererSchema = z.looseObject({
  renderPage: z.custom<RenderPage>((value) => typeof value === 'function'),
});

try {
  const pages = await builtPages();
  const server = await openServer({
    environment: parseEnvironment(process.env),
    now: () => new Date(),
    seeds: () => ({ events: seedEvents(), texts: seedTexts() }),
    files: staticFiles(join(dist, 'client')),
    documentWorker: join(dist, 'server', 'document-worker.js'),
    say,
    reportFault: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    ...(pages === undefined ? {} : { pages }),
  });
  process.stdout.write(`Utvecklingsträdet står på ${server.address}\n`);
  if (server.firstAdministrator !== undefined) {
    process.stdout.write(
      `Ingen är administratör än. Öppna den här adressen inom en timme för att bli det: ${server.firstAdministrator}\n`,
    );
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void server.close());
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function builtPages(): Promise<PageOptions | undefined> {
  const renderer = join(dist, 'render', 'render.js');
  if (!existsSync(renderer)) return undefined;
  const { renderPage } = rendererSchema.parse(await import(/* @vite-ignore */ pathToFileURL(renderer).href));
  const assets = readPageAssets(join(dist, 'page-assets.json'));
  return { render: renderPage, assets: () => assets };
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
