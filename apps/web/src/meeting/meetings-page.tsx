import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { GapView, LedgerView } from '@utveckling/domain/meeting/ledger-schema';
import type { MeetingsView } from '@utveckling/domain/meeting/meeting-schema';
import { Fragment, lazy, Suspense } from 'react';
import { useApi } from '../app/use-api.ts';
import { FollowButton } from '../follow/follow-button.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { SaidDay } from '../project/said-day.tsx';
import { useMe } from '../sign-in/use-me.ts';
import { PrintedTerms } from '../term/printed-terms.tsx';
import { TermMarks } from '../term/term-marks.tsx';
import { GapNote } from '../track/gap-note.tsx';
import { ledgerQuery } from '../track/track-queries.ts';
import { TrackWays } from '../track/track-ways.tsx';
import { useTrackWords } from '../words/track.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { GroupHistory } from './group-history.tsx';
import { groupQuery, meetingsQuery } from './meeting-query.ts';
import styles from './meetings-page.module.css';

// Readers do not carry what secretaries do.
const PutInLink = lazy(() =>
  import('../minutes-import/put-in-link.tsx').then((m) => ({ default: m.PutInLink })),
);

/** `/moten`: every meeting there are minutes of, the newest first, and the group's own history. */
export function MeetingsPage() {
  const api = useApi();
  const words = useWords();
  const me = useMe();
  const { meetings } = useSuspenseQuery(meetingsQuery(api)).data;
  const { data: ledger } = useQuery({ ...ledgerQuery(api), enabled: meetings.length > 0, retry: false });
  const { data: group } = useQuery({
    ...groupQuery(api, 'ledningsgruppen'),
    enabled: meetings.length > 0,
    retry: false,
  });
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.meeting.title}</h1>
      <p className={styles.intro}>
        {words.meeting.meetingsIntro(meetings.length)}{' '}
        {useLanguage() === 'sv' ? null : words.app.swedishMinutes}
      </p>
      {me?.signedIn === true ? (
        <Suspense fallback={null}>
          <PutInLink me={me} />
        </Suspense>
      ) : null}
      <TrackWays />
      {group === undefined ? null : <FollowButton kind="group" target={group.id} name={group.name} />}
      <TermMarks terms={group?.terms}>
        <ol className={styles.timeline}>
          {meetings.toReversed().map((meeting) => (
            <Fragment key={meeting.id}>
              <Gaps of={ledger} where={({ after, before }) => before === undefined && after === meeting.id} />
              <MeetingCard meeting={meeting} />
              <Gaps of={ledger} where={({ before }) => before === meeting.id} />
            </Fragment>
          ))}
        </ol>
        {group === undefined ? null : <GroupHistory group={group} meetings={meetings} />}
        <PrintedTerms texts={(group?.history ?? []).map(({ source }) => source.quote)} />
      </TermMarks>
    </div>
  );
}

type GapsProps = { of: LedgerView | undefined; where: (gap: GapView) => boolean };

/** The minutes that are missing here, between two meetings or after the last. */
function Gaps({ of: ledger, where }: GapsProps) {
  const words = useTrackWords();
  return ledger?.gaps.filter(where).map((gap) => (
    <li key={`${gap.group.id} ${gap.after}`} className={styles.meeting}>
      <div className="track-card track-gap">
        <h2 className="track-term">{words.gap}</h2>
        <GapNote gap={gap} meetings={ledger.meetings} />
      </div>
    </li>
  ));
}

function MeetingCard({ meeting }: { meeting: MeetingsView['meetings'][number] }) {
  const words = useWords().meeting;
  return (
    <li className={styles.meeting}>
      <span className={styles.leaf} aria-hidden="true" />
      <p className={styles.day}>
        <SaidDay meeting={meeting} />
      </p>
      <h2 className={styles.name}>
        <Link to="/moten/$meeting" params={{ meeting: meeting.id }} lang="sv">
          {meeting.title}
        </Link>
      </h2>
      {meeting.listed === 0 ? null : <p className={styles.listed}>{words.listed(meeting.listed)}</p>}
      {meeting.projects.length === 0 ? null : (
        <>
          <p className={styles.label}>{words.speaksOf}</p>
          <ul className={styles.projects}>
            {meeting.projects.map(({ slug, name }) => (
              <li key={slug}>
                <ProjectLink slug={slug} className={styles.project}>
                  <span lang="sv">{name}</span>
                </ProjectLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
