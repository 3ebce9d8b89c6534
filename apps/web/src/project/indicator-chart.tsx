import type { EntryOf } from '@utveckling/domain/project/project-at';
import { useLanguage, useWords } from '../words/words.ts';
import { formatValue } from './format-value.ts';
import type { Measure } from './group-indicators.ts';
import styles from './indicator-chart.module.css';
import { indicatorScale } from './indicator-scale.ts';
import { IndicatorTrack } from './indicator-track.tsx';
import { SaidOnLink } from './said-on-link.tsx';

/**
 * One measure as a small chart: a line for each thing the minutes say of it, drawn on one scale against target or need.
 * Every line says in words what it draws, so nothing is told by the drawing alone; a lone result is not drawn.
 */
export function IndicatorChart({ measure: { label, observations } }: { measure: Measure }) {
  const { project } = useWords();
  const scale = indicatorScale(observations.map(({ claim }) => claim.max));
  const isDrawn = observations.length > 1 || observations.some(({ claim }) => claim.role !== 'result');
  const goals = observations.filter(({ claim }) => claim.role === 'target' || claim.role === 'need');
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.label} lang="sv">
        {label}
      </figcaption>
      <ul className={styles.rows}>
        {observations.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <p className={styles.words}>
              <span>
                <span className={styles.role}>{project.role[entry.claim.role]}</span> <Value entry={entry} />
              </span>
              <SaidOnLink entry={entry} length="short" />
            </p>
            {isDrawn ? (
              <IndicatorTrack claim={entry.claim} goals={goals.map(({ claim }) => claim)} scale={scale} />
            ) : null}
          </li>
        ))}
      </ul>
      {isDrawn ? (
        <p className={styles.scale} aria-hidden="true">
          <span>0</span>
          <ScaleEnd max={scale.max} unit={observations[0]?.claim.unit ?? ''} />
        </p>
      ) : null}
      {goals.length > 0 && observations.length > goals.length ? (
        <p className={styles.goal}>{project.goalLine(goals.map(({ claim }) => project.role[claim.role]))}</p>
      ) : null}
    </figure>
  );
}

function Value({ entry: { claim } }: { entry: EntryOf<'indicator'> }) {
  const { project } = useWords();
  return (
    <strong lang="sv">
      {claim.of === undefined ? '' : `${claim.of}: `}
      {formatValue(claim, project.exactness[claim.exactness], useLanguage())}
    </strong>
  );
}

function ScaleEnd({ max, unit }: { max: number; unit: string }) {
  return <span lang="sv">{formatValue({ min: max, max, unit }, '', useLanguage())}</span>;
}
