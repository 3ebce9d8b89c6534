import { useSuspenseQuery } from '@tanstack/react-query';
import type { GlossaryView, TermView } from '@utveckling/domain/meeting/glossary-schema';
import type { MarkedPlace } from '@utveckling/domain/meeting/ledger-schema';
import { useApi } from '../app/use-api.ts';
import { Quote } from '../ui/quote.tsx';
import { useHash } from '../ui/use-hash.ts';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage } from '../words/words.ts';
import { PlaceLink } from './place-link.tsx';
import { TrackPage } from './track-page.tsx';
import { glossaryQuery } from './track-queries.ts';

/** `/ordlista`: the words of the minutes, what the minutes say they mean, and where they stand. */
export function GlossaryPage() {
  const words = useTrackWords();
  const glossary = useSuspenseQuery(glossaryQuery(useApi())).data;
  return (
    <TrackPage title={words.glossary} intro={words.glossaryIntro}>
      {glossary.terms.length === 0 ? <p>{words.noTerms}</p> : null}
      <ul className="track-cards">
        {glossary.terms.map((term) => (
          <Term key={term.id} term={term} meetings={glossary.meetings} />
        ))}
      </ul>
    </TrackPage>
  );
}

type TermProps = { term: TermView; meetings: GlossaryView['meetings'] };

function Term({ term: { id, term, state, meanings, places }, meetings }: TermProps) {
  const words = useTrackWords();
  const mark = `ord-${id}`;
  const isAsked = useHash() === mark;
  const first = meanings.flatMap((meaning) => meaning.places.slice(0, 1));
  const others = places.filter((place) => !meanings.some((meaning) => meaning.places.some(isAt(place))));
  return (
    <li id={mark} className="track-card" tabIndex={-1} data-asked={isAsked ? 'yes' : undefined}>
      <h2 className="track-term">
        <span lang="sv">{term}</span>{' '}
        <span className="track-state" data-state={state}>
          {words.termState[state]}
        </span>
      </h2>
      {state === 'never-explained' ? <p className="track-line">{words.never(term)}</p> : null}
      {first.map((place) => (
        <div key={`${place.anchor} ${place.quote}`} className="track-fate">
          <Quote>{place.quote}</Quote>
          <Where place={place} meetings={meetings} />
        </div>
      ))}
      {others.length === 0 ? null : (
        <>
          <p className="track-soft">
            {first.length === 0 ? words.stands(others.length) : words.standsToo(others.length)}
          </p>
          <ul className="track-places">
            {others.map((place, index) => (
              <li key={`${place.anchor} ${others.slice(0, index).filter(isAt(place)).length}`}>
                {place.quote === term ? null : <Quote>{place.quote}</Quote>}
                <Where place={place} meetings={meetings} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Where({ place, meetings }: { place: MarkedPlace; meetings: GlossaryView['meetings'] }) {
  const language = useLanguage();
  const meeting = meetings.find(({ id }) => id === place.meeting);
  return (
    <span className="track-line">
      {meeting === undefined ? '' : `${formatMeetingDay(meeting, language)}, `}
      <PlaceLink place={place} meetings={meetings} />
    </span>
  );
}

function isAt({ anchor, sectionId }: MarkedPlace) {
  return (other: MarkedPlace) => other.anchor === anchor && other.sectionId === sectionId;
}
