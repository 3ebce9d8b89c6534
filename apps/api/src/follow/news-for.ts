import { groupBy } from '@utveckling/domain/group-by';
import type { ChangeNews, NewsAbout } from './change-news.ts';
import type { Follow } from './follows.ts';

/** News for one person, and what of that person's follows it comes from. */
export type NewsFor = { account: string; news: ChangeNews; follows: Follow[] };

/** What a change tells the people who want it at once, each only what they follow; never the one who made it. */
export function newsAtOnce(news: ChangeNews, follows: readonly Follow[]): NewsFor[] {
  return [...groupBy(follows, (one) => one.account)].flatMap(([account, own]) => {
    if (account === news.by) return [];
    const atOnce = own.filter((one) => isAtOnce(news, one));
    return restrict(account, news, atOnce, () => true);
  });
}

/** What a change tells one who reads it on Monday: what was followed by then and was not told at once. */
export function newsOfWeek(news: ChangeNews, account: string, own: readonly Follow[]): NewsFor[] {
  if (account === news.by) return [];
  const told = own.filter((one) => one.created_at <= news.at && isAtOnce(news, one));
  return restrict(account, news, own, (about) => !told.some((one) => isAbout(one, about)));
}

function restrict(
  account: string,
  news: ChangeNews,
  own: readonly Follow[],
  isWanted: (about: NewsAbout) => boolean,
): NewsFor[] {
  const wanting = (about: NewsAbout) => own.filter((one) => one.created_at <= news.at && isAbout(one, about));
  const about = news.about.filter((one) => wanting(one).length > 0 && isWanted(one));
  if (about.length === 0) return [];
  const follows = own.filter((one) => about.some((thing) => wanting(thing).includes(one)));
  return [{ account, news: { ...news, about }, follows }];
}

function isAtOnce(news: ChangeNews, { rhythm, rhythm_since }: Follow): boolean {
  return rhythm === 'at-once' && rhythm_since <= news.at;
}

function isAbout({ kind, target }: Follow, about: NewsAbout): boolean {
  return kind === 'all' || (kind === about.kind && target === about.target);
}
