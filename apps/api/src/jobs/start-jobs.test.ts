import { expect, test } from 'vitest';
import { runJobs } from './run-jobs.ts';
import { startJobs } from './start-jobs.ts';

const now = () => new Date('2026-03-02T06:00:00.000Z');

test('a job that fails is reported with its name, and the next one runs all the same', async () => {
  const faults: unknown[] = [];
  const ran: string[] = [];
  const cause = new Error('no such table');
  await runJobs(
    [
      { name: 'mail', run: () => Promise.reject(cause) },
      { name: 'retention', run: async (at) => void ran.push(at.toISOString()) },
    ],
    now(),
    (fault) => faults.push(fault),
  );
  expect(ran).toEqual(['2026-03-02T06:00:00.000Z']);
  expect(faults).toMatchObject([{ message: 'the job mail failed', cause }]);
});

test('jobs run again and again, one round at a time, until they are stopped', async () => {
  let running = 0;
  let rounds = 0;
  let most = 0;
  const thrice = signal();
  const jobs = startJobs(
    [
      {
        name: 'count',
        async run() {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          rounds += 1;
          if (rounds === 3) thrice.resolve();
        },
      },
    ],
    { every: 0, now, reportFault: () => {} },
  );
  await thrice.promise;
  await jobs.stop();
  const atStop = rounds;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect({ most, rounds }).toEqual({ most: 1, rounds: atStop });
});

test('stopping waits for the round that is going on', async () => {
  const began = signal();
  const goOn = signal();
  let isDone = false;
  const jobs = startJobs(
    [
      {
        name: 'slow',
        async run() {
          began.resolve();
          await goOn.promise;
          isDone = true;
        },
      },
    ],
    { every: 0, now, reportFault: () => {} },
  );
  await began.promise;
  const stopped = jobs.stop();
  goOn.resolve();
  await stopped;
  expect(isDone).toBe(true);
});

/** Something that happens once, and can be waited for. */
function signal() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
