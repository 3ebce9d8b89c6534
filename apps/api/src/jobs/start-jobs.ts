import { type Job, runJobs } from './run-jobs.ts';

export type JobOptions = {
  /** Milliseconds from the end of one round to the beginning of the next. */
  every: number;
  now: () => Date;
  reportFault: (error: unknown) => void;
};

export type RunningJobs = {
  /** Waits for the round that is going on and begins no other. */
  stop(): Promise<void>;
};

/** Runs the jobs at once and then again and again, never two rounds at a time. */
export function startJobs(jobs: readonly Job[], { every, now, reportFault }: JobOptions): RunningJobs {
  let isStopped = false;
  let waiting: NodeJS.Timeout | undefined;
  let round = next();

  async function next(): Promise<void> {
    await runJobs(jobs, now(), reportFault);
    if (isStopped) return;
    waiting = setTimeout(() => {
      round = next();
    }, every);
    // A process that has nothing else left to do may end.
    waiting.unref();
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(waiting);
      await round;
    },
  };
}
