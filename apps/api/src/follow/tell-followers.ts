import type { Archive } from '@utveckling/domain/archive';
import { undoTime } from '@utveckling/domain/change/undo';
import { groupBy } from '@utveckling/domain/group-by';
import type { Kysely } from 'kysely';
import type { Job } from '../jobs/run-jobs.ts';
import { putInOutbox, type WaitingMail } from '../mail/outbox.ts';
import type { ReadModel } from '../read-model.ts';
import type { Tables } from '../store/tables.ts';
import { type ChangeNews, changeNews } from './change-news.ts';
import { allFollows, type Follow } from './follows.ts';
import { type JobMark, jobMark, moveMark } from './job-mark.ts';
import { mailWords } from './mail-words.ts';
import { mondayMorning } from './monday-morning.ts';
import { type NewsFor, newsAtOnce, newsOfWeek } from './news-for.ts';
import { newsMail } from './news-mail.ts';
import { settledChanges } from './settled-changes.ts';

export type TellFollowersOptions = {
  database: Kysely<Tables>;
  model: ReadModel;
  /** The address people use. */
  publicUrl: string;
  newId: () => string;
  /** Whether mail about changes is sent at all, asked each time. What happens while it is not is never mailed later. */
  isOn: () => boolean;
};

/** A change that was undone in the last moment has reached the log by then. */
const grace = 5_000;

/**
 * The job that puts mail about changes in the outbox: at once, when a change can no longer be undone, and for others
 * on Monday mornings. It keeps how far it has come, together with the mail, so that nothing is told twice or missed.
 */
export function tellFollowers(options: TellFollowersOptions): Job {
  const { database, model, isOn } = options;

  async function run(now: Date): Promise<void> {
    await model.catchUp();
    const settled = new Date(now.getTime() - undoTime - grace).toISOString();
    await tell('tell-at-once', settled, now.toISOString(), (news, follows) =>
      news.flatMap((one) => newsAtOnce(one, follows)).map((told) => mailAtOnce(told, now, options)),
    );
    const monday = mondayMorning(now).toISOString();
    if (monday > settled || (await jobMark(database, 'tell-weekly'))?.at === monday) return;
    await tell('tell-weekly', monday, monday, (news, follows) => mailsOfWeek(news, follows, monday, options));
  }

  async function tell(
    job: string,
    until: string,
    at: string,
    mailsFor: (news: readonly ChangeNews[], follows: readonly Follow[]) => WaitingMail[],
  ): Promise<void> {
    const seen = await jobMark(database, job);
    const { archive } = model;
    const { changes, position } = settledChanges(archive.state, seen?.position ?? 0, until);
    if (seen !== undefined && seen.position === position && job === 'tell-at-once') return;
    // The first time there is nobody yet who could have asked for what is there already.
    const isTold = seen !== undefined && isOn();
    const news = isTold ? changes.flatMap((change) => changeNews(archive, change) ?? []) : [];
    const mails = news.length === 0 ? [] : mailsFor(news, await allFollows(database));
    const mark: JobMark = { job, position, at };
    await database.transaction().execute(async (transaction) => {
      if (await moveMark(transaction, seen, mark)) await putInOutbox(transaction, mails);
    });
  }

  return { name: 'tell-followers', run };
}

function mailAtOnce(told: NewsFor, now: Date, options: TellFollowersOptions): WaitingMail {
  const { account, news } = told;
  return waitingMail([told], `change:${news.key}:${account}`, now.toISOString(), options);
}

function mailsOfWeek(
  news: readonly ChangeNews[],
  follows: readonly Follow[],
  monday: string,
  options: TellFollowersOptions,
): WaitingMail[] {
  return [...groupBy(follows, (one) => one.account)].flatMap(([account, own]) => {
    const told = news.flatMap((one) => newsOfWeek(one, account, own));
    return told.length === 0 ? [] : [waitingMail(told, `week:${monday}:${account}`, monday, options)];
  });
}

function waitingMail(
  told: readonly NewsFor[],
  occasion: string,
  dueAt: string,
  { model, publicUrl, newId }: TellFollowersOptions,
): WaitingMail {
  const follows = [...new Set(told.flatMap((one) => one.follows))];
  const content = newsMail({
    news: told.map(({ news }) => news),
    follows,
    names: follows.map((one) => followedName(model.archive, one)),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    isWeekly: occasion.startsWith('week:'),
  });
  return { id: newId(), account: told[0]?.account ?? '', occasion, dueAt, ...content };
}

/** What somebody follows, by name. */
export function followedName({ state }: Archive, { kind, target }: Pick<Follow, 'kind' | 'target'>): string {
  if (kind === 'all') return mailWords.everything;
  const known =
    kind === 'project' ? state.projects.get(target)?.named?.data.name : state.groups.get(target)?.data.name;
  return known ?? target;
}
