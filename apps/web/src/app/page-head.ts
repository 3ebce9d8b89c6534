import type { MeetingView } from '@utveckling/domain/meeting/meeting-schema';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { formatDay } from '../words/format-day.ts';
import { type Language, wordsOf } from '../words/words.ts';
import { ApiProblem } from './api-problem.ts';
import type { AppRouter } from './router.tsx';
import { firstTree } from './tree-of.ts';

export type PageHead = { language: Language; title: string; description: string; robots?: string };

/** Title and description of the page the router stands on. */
export function pageHead(router: AppRouter): PageHead {
  const { matches, location } = router.state;
  const language: Language = location.search.sprak === 'en' ? 'en' : 'sv';
  const words = wordsOf[language];
  const title = pageStatus(router) === 200 ? titleOf(router, language) : words.app.notFoundTitle;
  const robots = matches.some((match) => match.routeId.startsWith('/moten')) ? 'noindex' : undefined;
  return {
    language,
    title: title === '' ? words.app.name : `${title} – ${words.app.name}`,
    description: words.app.tagline,
    ...(robots === undefined ? {} : { robots }),
  };
}

/** The HTTP status of the page the router stands on. */
export function pageStatus({ state }: AppRouter): number {
  if (state.matches.some((match) => match.status === 'notFound' || match._notFound === true)) return 404;
  const failed = state.matches.find((match) => match.status === 'error');
  if (failed === undefined) return 200;
  return failed.error instanceof ApiProblem && failed.error.status !== 0 ? failed.error.status : 500;
}

function titleOf(router: AppRouter, language: Language): string {
  const { queryClient } = router.options.context;
  const words = wordsOf[language];
  const last = router.state.matches.at(-1);
  switch (last?.routeId) {
    case '/tree/': {
      return queryClient.getQueryData<TreeView>(['trees', firstTree])?.name ?? '';
    }
    case '/tree/trad/$tree':
      return queryClient.getQueryData<TreeView>(['trees', last.params.tree])?.name ?? '';
    case '/tree/projekt/$slug':
      return queryClient.getQueryData<ProjectView>(['projects', last.params.slug])?.name ?? '';
    case '/moten/$meeting': {
      const meeting = queryClient.getQueryData<MeetingView>(['meetings', last.params.meeting]);
      return meeting === undefined ? '' : `${meeting.title}, ${formatDay(meeting.date, language)}`;
    }
    case '/moten':
      return words.app.meetings;
    case '/lista':
      return words.app.list;
    case '/om':
      return words.app.about;
    case '/sluta-bevaka':
      return words.app.stopFollowing;
    case '/sok':
      return words.app.search;
    default:
      return '';
  }
}
