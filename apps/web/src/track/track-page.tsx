import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../app/use-api.ts';
import styles from '../meeting/meetings-page.module.css';
import { TermMarks } from '../term/term-marks.tsx';
import { formatDay } from '../words/format-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { termsQuery } from './track-queries.ts';
import { TrackSheet } from './track-sheet.tsx';

type TrackPageProps = { title: string; intro: string; date?: string | undefined; children: ReactNode };

/** A page about what the minutes leave to keep track of: its heading, the day it stands at, its content. */
export function TrackPage({ title, intro, date, children }: TrackPageProps) {
  const { app } = useWords();
  const language = useLanguage();
  const words = useTrackWords();
  const terms = useQuery({ ...termsQuery(useApi()), retry: false }).data?.terms;
  return (
    <div className={styles.page}>
      <TrackSheet />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.intro}>
        {intro} {language === 'sv' ? null : app.swedishMinutes}
      </p>
      {date === undefined ? null : (
        <p>
          {words.asOf(formatDay(date, language))}{' '}
          <Link to="." search={(search) => ({ ...search, datum: undefined })}>
            {words.showToday}
          </Link>
        </p>
      )}
      <TermMarks terms={terms}>{children}</TermMarks>
    </div>
  );
}
