import type { MeetingView } from '@utveckling/domain/meeting/meeting-schema';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { formatDay } from '../words/format-day.ts';
import { trackWordsIn } from '../words/track.ts';
import { type Language, wordsIn } from '../words/words.ts';
import { ApiProblem } from './api-problem.ts';
import type { AppRouter } from './router.tsx';
import { firstTree } from './tree-of.ts';

export type PageHead = { language: Language; title: string; description: string; robots?: string };

/** Title and description of the page the router stands on. */
export function pageHead(router: AppRouter): PageHead {
  const { matches, location } = router.state;
  const language: Language = location.search.sprak === 'en' ? 'en' : 'sv';
  const words = wordsIn(language);
  const title = pageStatus(router) === 200 ? titleOf(router, language) : words.app.notFoundTitle;
  const robots = matches.some(({ routeId }) => namesPeople.test(routeId)) ? 'noindex' : undefined;
  return {
    language,
    title: title === '' ? words.app.name : `${title} – ${words.app.name}`,
    description: words.app.tagline,
    ...(robots === undefined ? {} : { robots }),
  };
}

/** Pages that name people, as minutes do: search engines leave them out. */
const namesPeople = /^\/(?:moten|utlovat|fragor|ordlista)/;

/** The HTTP status of the page the router stands on. */
export function pageStatus({ state }: AppRouter): number {
  if (state.matches.some((match) => match.status === 'notFound' || match._notFound === true)) return 404;
  const failed = state.matches.find((match) => match.status === 'error');
  if (failed === undefined) return 200;
  return failed.error instanceof ApiProblem && failed.error.status !== 0 ? failed.error.status : 500;
}

function titleOf(router: AppRouter, language: Language): string {
  const { queryClient } = router.options.context;
  const words = wordsIn(language);
  const last = router.state.matches.at(-1);
  switch (last?.routeId) {
    case '/tree/': {
      return queryClient.getQueryData<TreeView>(['trees', firstTree])?.name ?? '';
    }
    case '/tree/trad/$tree':
      return queryClient.getQueryData<TreeView>(['trees', last.params.tree])?.name ?? '';
    case '/tree/projekt/$slug':
      return queryClient.getQueryData<ProjectView>(['projects', last.params.slug])?.name ?? '';
    case '/projekt/$slug/uppdatera':
      return formTitle(words.project.formTitle.report, last.params.slug);
    case '/projekt/$slug/hallning':
      return formTitle(words.project.formTitle.stance, last.params.slug);
    case '/projekt/$slug/ratta':
      return formTitle(words.project.formTitle.correct, last.params.slug);
    case '/projekt/$slug/andra':
    case '/projekt/$slug/andra/$vad':
      return formTitle(words.project.formTitle.change, last.params.slug);
    case '/trad/$tree/andra':
    case '/trad/$tree/andra/$vad/{-$sak}':
      return words.tree.changePicture;
    case '/moten/$meeting': {
      const meeting = queryClient.getQueryData<MeetingView>(['meetings', last.params.meeting]);
      return meeting === undefined ? '' : `${meeting.title}, ${formatDay(meeting.date, language)}`;
    }
    case '/moten':
      return words.app.meetings;
    case '/utlovat':
      return trackWordsIn(language).ledger;
    case '/fragor':
      return trackWordsIn(language).questions;
    case '/ordlista':
      return trackWordsIn(language).glossary;
    case '/protokoll':
    case '/protokoll/$import':
      return words.app.putInMinutes;
    case '/lista':
      return words.app.list;
    case '/installningar/':
    case '/installningar/$del/{-$id}':
      return words.app.settings;
    case '/tillganglighet':
      return words.app.accessibility;
    case '/om':
      return words.app.about;
    case '/sluta-bevaka':
      return words.app.stopFollowing;
    case '/logga-in':
      return words.app.signIn;
    case '/start':
      return words.app.start;
    case '/konto':
      return words.app.account;
    case '/sok':
      return words.app.search;
    default:
      return '';
  }

  function formTitle(form: string, slug: string): string {
    const name = queryClient.getQueryData<ProjectView>(['projects', slug])?.name;
    return name === undefined ? form : `${form}: ${name}`;
  }
}
