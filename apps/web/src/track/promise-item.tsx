import type { LedgerView, PromiseView } from '@utveckling/domain/meeting/ledger-schema';
import { ProjectLink } from '../project/project-link.tsx';
import { SaidDay } from '../project/said-day.tsx';
import { Quote } from '../ui/quote.tsx';
import { formatDay } from '../words/format-day.ts';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage } from '../words/words.ts';
import { PlaceLink } from './place-link.tsx';

type PromiseItemProps = {
  promise: PromiseView;
  ledger: LedgerView;
  /** Whether the address leads to it. */
  isAsked?: boolean;
};

/** One promise: its words and day, the fruits it is about, and what became of it in the minutes there are. */
export function PromiseItem({ promise, ledger, isAsked = false }: PromiseItemProps) {
  const words = useTrackWords();
  const { id, projects, source, state } = promise;
  const meeting = ledger.meetings.find((one) => one.id === source.meeting);
  return (
    <li id={id} className="track-card" tabIndex={-1} data-asked={isAsked ? 'yes' : undefined}>
      <p className="track-head">
        <span className="track-state" data-state={state}>
          {words.state[state]}
        </span>{' '}
        {projects.map((slug) => (
          <ProjectLink key={slug} slug={slug}>
            <span lang="sv">{ledger.names[slug] ?? slug}</span>
          </ProjectLink>
        ))}
        {projects.length > 0 ? null : <span lang="sv">{source.section}</span>}
      </p>
      <Quote>{source.quote}</Quote>
      <p className="track-line">
        {words.saidOn} {meeting === undefined ? null : <SaidDay meeting={meeting} />}
      </p>
      <p className="track-line">
        <PlaceLink place={{ ...source, anchor: id }} meetings={ledger.meetings} />
      </p>
      <Fate promise={promise} ledger={ledger} />
    </li>
  );
}

function Fate({ promise: { state, found, byHand, next, missing }, ledger }: PromiseItemProps) {
  const words = useTrackWords();
  const language = useLanguage();
  const later = ledger.meetings.find(({ id }) => id === next);
  if (state === 'found') {
    return (
      <>
        {found.map((place) => (
          <div key={`${place.anchor} ${place.quote}`} className="track-fate">
            <p className="track-line">
              <strong>{words.takenUp}</strong> <DayOf meeting={place.meeting} ledger={ledger} />
            </p>
            <Quote>{place.quote}</Quote>
            <p className="track-line">
              <PlaceLink place={place} meetings={ledger.meetings} />
            </p>
          </div>
        ))}
        <p className="track-soft">
          {missing === undefined ? '' : `${words.missingBetween(formatDay(missing, language))} `}
          {byHand ? words.byHand : words.byRule}
        </p>
      </>
    );
  }
  const silent = later === undefined ? words.noLater : words.nextIsSilent(formatMeetingDay(later, language));
  return (
    <p className="track-fate">
      {missing === undefined ? (
        silent
      ) : (
        <>
          <strong>{words.minutesMissing(formatDay(missing, language))}</strong>{' '}
          {later === undefined ? words.noLater : words.notInTheRest}
        </>
      )}
    </p>
  );
}

function DayOf({ meeting, ledger }: { meeting: string; ledger: LedgerView }) {
  const found = ledger.meetings.find(({ id }) => id === meeting);
  return found === undefined ? null : <SaidDay meeting={found} />;
}
