import { Link } from '@tanstack/react-router';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './hit-list.module.css';
import { hitTarget } from './hit-target.ts';
import { MarkedWords } from './marked-words.tsx';
import type { Hit, HitGroup } from './search-query.ts';

/** The hits of one kind, the best first. */
export function HitList({ group: { type, hits, total } }: { group: HitGroup }) {
  const { search } = useWords();
  if (hits.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {search.types[type]} <span className={styles.total}>({search.shown(hits.length, total)})</span>
      </h2>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <li key={`${hit.slug} ${hit.entry} ${hit.meeting} ${hit.section}`} className={styles.hit}>
            <OneHit hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneHit({ hit }: { hit: Hit }) {
  const { search } = useWords();
  const language = useLanguage();
  const { on, certainty, sectionTitle, meeting, entry } = hit;
  return (
    <>
      <p className={styles.title}>
        <Link {...hitTarget(hit)} className={styles.link}>
          <MarkedWords parts={hit.titleParts} />
        </Link>
      </p>
      {hit.excerpt.length === 0 ? null : (
        <p className={styles.excerpt}>
          <MarkedWords parts={hit.excerpt} />
        </p>
      )}
      {on === undefined ? null : (
        <p className={styles.source}>
          {certainty === 'inferred' ? search.probably(formatDay(on, language)) : formatDay(on, language)}
          {sectionTitle === undefined || sectionTitle === '' ? null : (
            <>
              , <span lang="sv">{sectionTitle}</span>
            </>
          )}
          {meeting === undefined || entry === undefined ? null : (
            <>
              {' · '}
              <Link to="/moten/$meeting" params={{ meeting }} search={{ citat: entry }} hash={entry}>
                {search.inMinutes}
              </Link>
            </>
          )}
        </p>
      )}
    </>
  );
}
