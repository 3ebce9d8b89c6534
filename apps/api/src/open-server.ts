import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { todayAtHome } from './change/today-at-home.ts';
import { createApp } from './create-app.ts';
import type { Environment } from './environment.ts';
import type { PageOptions } from './http/pages.ts';
import type { StaticFiles } from './http/static-files.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { openPeople } from './open-people.ts';
import { openReadModel } from './read-model.ts';
import { type Seeds, seedLog } from './seed-log.ts';
import { StartProblem } from './start-problem.ts';
import { openData } from './store/open-data.ts';

export type ServerOptions = {
  environment: Environment;
  /** The server's clock, for what is recorded. */
  now: () => Date;
  /** Asked for when the log is empty and the environment wants them. */
  seeds?: () => Seeds;
  pages?: PageOptions;
  files?: StaticFiles;
  reportFault?: (error: unknown) => void;
  /** Where the file of the thread that reads documents lies; without it no minutes are put in. */
  documentWorker?: string;
  /** Writes a line in the server's own log: nothing is written by default. */
  say?: (words: string) => void;
};

export type RunningServer = {
  /** "http://localhost:3000". */
  address: string;
  /** Where the first administrator is made, once; undefined when there is one. */
  firstAdministrator: string | undefined;
  /** Answers what has been asked, takes nothing new, and closes the data. */
  close(): Promise<void>;
};

/**
 * Opens (or creates) the data, seeds an empty log, and listens.
 * @throws StartProblem when the port or the data folder cannot be used.
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const { environment, now, seeds } = options;
  const store = await openData(environment.DATA_DIR);
  const server = createServer();
  try {
    const log = store.log();
    if (environment.SEEDS === 'default' && seeds !== undefined)
      await seedLog(log, seeds, now().toISOString());
    const model = await openReadModel(log, { today: todayAtHome(now) });
    await listen(server, environment);
    // What people are sent has the port in it, and with PORT=0 only now is there one.
    const here = { ...environment, PORT: portOf(server) };
    const { documentWorker, say = () => {} } = options;
    const people = openPeople({ environment: here, store, log, model, now, say, documentWorker });
    const app = createApp({ model, ...people.app, ...pick(options) });
    server.on('request', getRequestListener(app.fetch));
    const reportFault = options.reportFault ?? (() => {});
    const jobs = startJobs(people.jobs, { every: jobsEvery, now, reportFault });
    return {
      address: addressOf(server, environment.HOST),
      firstAdministrator: await people.signIn.firstAdministratorAddress(),
      async close() {
        await closed(server);
        await jobs.stop();
        await people.close();
        await store.close();
      },
    };
  } catch (error) {
    server.close();
    await store.close();
    throw error;
  }
}

/** Milliseconds: mail about a change leaves at most so long after its undo minute. */
const jobsEvery = 5_000;

function pick({ pages, files, reportFault }: ServerOptions) {
  return {
    ...(pages === undefined ? {} : { pages }),
    ...(files === undefined ? {} : { files }),
    ...(reportFault === undefined ? {} : { reportFault }),
  };
}

function listen(server: Server, { PORT, HOST }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartProblem(listenWords(error, PORT, HOST))),
    );
    server.listen(PORT, HOST, () => resolve());
  });
}

function listenWords({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Porten ${port} är upptagen. Stäng det program som har den, eller välj en annan: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Porten ${port} får inte användas av det här kontot. Välj en över 1023: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} är ingen adress på den här datorn. Utelämna HOST, eller skriv 0.0.0.0 för alla.`;
    default:
      return `Servern kan inte lyssna på ${host}:${port}: ${message}`;
  }
}

function addressOf(server: Server, host: string): string {
  const isLocal = host === '127.0.0.1' || host === '0.0.0.0' || host === '::';
  const name = isLocal ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${portOf(server)}`;
}

function portOf(server: Server): number {
  const bound: string | AddressInfo | null = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

const patience = 5000;

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}
