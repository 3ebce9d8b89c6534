import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { MeetingView } from '@utveckling/domain/meeting/meeting-schema';
import { useEffect } from 'react';
import { useApi } from '../app/use-api.ts';
import { SaidDay } from '../project/said-day.tsx';
import { PrintedTerms } from '../term/printed-terms.tsx';
import { TermMarks } from '../term/term-marks.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { markedStatements } from './marked-statements.ts';
import styles from './meeting-page.module.css';
import { meetingQuery, meetingsQuery } from './meeting-query.ts';
import { MeetingSteps } from './meeting-steps.tsx';
import { MinutesSection } from './minutes-section.tsx';
import { MinutesSources } from './minutes-sources.tsx';
import { sectionDepth } from './section-depth.ts';

/** `/moten/{id}`: the minutes of a meeting word for word, with what each statement led to. */
export function MeetingPage() {
  const { meeting: id } = useParams({ from: '/moten/$meeting' });
  const { citat } = useSearch({ from: '__root__' });
  const api = useApi();
  const { data: meeting } = useSuspenseQuery(meetingQuery(api, id));
  const { meetings } = useSuspenseQuery(meetingsQuery(api)).data;
  useShown(citat);
  return (
    <article className={styles.page}>
      <Head meeting={meeting} />
      <TermMarks terms={meeting.terms}>
        <Sections meeting={meeting} cited={citat} />
        <PrintedTerms texts={meeting.sections.map(({ text }) => text)} />
      </TermMarks>
      <MinutesSources sources={meeting.sources} />
      <MeetingSteps meetings={meetings} current={meeting.id} />
    </article>
  );
}

function Head({ meeting }: { meeting: MeetingView }) {
  const words = useWords();
  return (
    <header>
      <p className={styles.group} lang="sv">
        {meeting.group.name}
      </p>
      <h1 className={styles.title} lang="sv">
        {meeting.title}
      </h1>
      <p className={styles.day}>
        <SaidDay meeting={meeting} />
      </p>
      <p className={styles.intro}>
        {words.meeting.intro} {useLanguage() === 'sv' ? null : words.app.swedishMinutes}
      </p>
    </header>
  );
}

function Sections({ meeting, cited }: { meeting: MeetingView; cited: string | undefined }) {
  let next = 1;
  return meeting.sections.map((section) => {
    const firstNumber = next;
    next += markedStatements(section.marks).length;
    return (
      <MinutesSection
        key={section.id}
        section={section}
        meeting={meeting}
        depth={sectionDepth(section, meeting.sections, meeting.title)}
        firstNumber={firstNumber}
        cited={cited}
      />
    );
  });
}

/** Brings the cited sentence to the reader and to the focus. */
function useShown(cited: string | undefined): void {
  useEffect(() => {
    if (cited === undefined) return;
    const element = document.getElementById(cited);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }, [cited]);
}
