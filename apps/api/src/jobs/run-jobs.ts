/** Something that is looked after again and again. It may run in several processes at once and must bear that. */
export type Job = {
  /** In the report of a fault. */
  name: string;
  run(now: Date): Promise<void>;
};

/** Runs the jobs one after another. One that fails is reported and does not stop the next. */
export async function runJobs(
  jobs: readonly Job[],
  now: Date,
  reportFault: (error: unknown) => void,
): Promise<void> {
  for (const { name, run } of jobs) {
    try {
      await run(now);
    } catch (cause) {
      reportFault(new Error(`the job ${name} failed`, { cause }));
    }
  }
}
