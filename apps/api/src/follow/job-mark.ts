import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../store/tables.ts';

/** How far a job has come. */
export type JobMark = Selectable<Tables['job_marks']>;

/** How far the job had come when it was last done; undefined before the first time. */
export function jobMark(database: Kysely<Tables>, job: string): Promise<JobMark | undefined> {
  return database.selectFrom('job_marks').selectAll().where('job', '=', job).executeTakeFirst();
}

/**
 * Moves a job's mark on from where the caller saw it. False when another process has moved it meanwhile: then that
 * one has done the work.
 */
export async function moveMark(
  transaction: Transaction<Tables>,
  seen: JobMark | undefined,
  mark: JobMark,
): Promise<boolean> {
  const written =
    seen === undefined
      ? await transaction
          .insertInto('job_marks')
          .values(mark)
          .onConflict((conflict) => conflict.column('job').doNothing())
          .executeTakeFirst()
      : await transaction
          .updateTable('job_marks')
          .set(mark)
          .where('job', '=', mark.job)
          .where('position', '=', seen.position)
          .where('at', '=', seen.at)
          .executeTakeFirst();
  const rows = 'numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows;
  return rows === 1n;
}
