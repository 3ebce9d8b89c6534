import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statuses } from '@utveckling/domain/project/status';
import type { ReactNode } from 'react';
import { useApi } from '../app/use-api.ts';
import { StatusMark } from '../project/status-mark.tsx';
import { TrackWays } from '../track/track-ways.tsx';
import { treesQuery } from '../tree/tree-query.ts';
import { useAboutWords } from '../words/about.ts';
import { useTrackWords } from '../words/track.ts';
import { useWords } from '../words/words.ts';
import styles from './about-page.module.css';
import { OwnText } from './own-text.tsx';
import { settingsQuery } from './settings-query.ts';

/** `/om`: what this is, how to read it, and how the facts are kept. */
export function AboutPage() {
  const about = useAboutWords();
  const track = useTrackWords();
  const { aboutText } = useSuspenseQuery(settingsQuery(useApi())).data;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{about.title}</h1>
      {aboutText.sv === '' && aboutText.en === '' ? null : <OwnText text={aboutText} />}
      <p className={styles.intro}>{about.intro}</p>
      <Part title={about.readTitle}>
        <p>{about.read}</p>
        <Marks />
        <p>{about.parties}</p>
        <p>{about.rest}</p>
      </Part>
      <Part title={about.treesTitle}>
        <Trees />
        <p>{about.pictures}</p>
      </Part>
      <Part title={about.factsTitle}>
        <dl className={styles.terms}>
          {about.terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={track.seeAlso}>
        <TrackWays />
      </Part>
      <Part title={about.leftOutTitle}>
        <p>{about.leftOut}</p>
      </Part>
      <Part title={about.namesTitle}>
        <p>{about.names}</p>
        <p>{about.removal}</p>
      </Part>
      <Part title={about.accessTitle}>
        <p>{about.access}</p>
        <p>
          <Link to="/tillganglighet" className={styles.tree}>
            {about.accessLink}
          </Link>
        </p>
      </Part>
      <Part title={about.dataTitle}>
        <p>
          {about.data} <a href="/api/docs">{about.dataLink}</a>
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Every status with its mark, its word and what it means. */
function Marks() {
  const { status, noStatus } = useWords();
  const marks = [...statuses.map((key) => ({ key, ...status[key] })), { key: null, ...noStatus }];
  return (
    <ul className={styles.marks}>
      {marks.map(({ key, word, mark, sentence }) => (
        <li key={word} className={styles.mark}>
          <StatusMark status={key} className={styles.picture} />
          <div>
            <strong className={styles.word}>{word}</strong>
            <span className={styles.drawn}>{mark}</span>
            <span>{sentence}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Trees() {
  const { trees } = useSuspenseQuery(treesQuery(useApi())).data;
  return (
    <ul className={styles.trees}>
      {trees.map(({ id, name, sentence }) => (
        <li key={id}>
          <Link to="/trad/$tree" params={{ tree: id }} className={styles.tree}>
            <span lang="sv">{name}</span>
          </Link>
          <p lang="sv" className={styles.sentence}>
            {sentence}
          </p>
        </li>
      ))}
    </ul>
  );
}
