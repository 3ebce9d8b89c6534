import type { ShortTerm } from '@utveckling/domain/meeting/glossary-schema';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage } from '../words/words.ts';

/** What the minutes say a word means, in their words and with their day; or that they do not say it. */
export function TermMeaning({ term: { term, state, meanings } }: { term: ShortTerm }) {
  const words = useTrackWords();
  const language = useLanguage();
  if (state === 'never-explained') return <>{words.never(term)}</>;
  return (
    <>
      {state === 'explained-two-ways' ? words.twoWays : null}
      {meanings.map(({ quote, meeting }) => (
        <span key={quote} className="term-meaning">
          <span lang="sv">”{quote}”</span> ({formatMeetingDay(meeting, language)})
        </span>
      ))}
    </>
  );
}
