import type { ClaimView } from '@utveckling/domain/project/entry-schema';
import type { IndicatorScale } from './indicator-scale.ts';
import styles from './indicator-track.module.css';

type Indicator = Extract<ClaimView, { kind: 'indicator' }>;
type IndicatorTrackProps = { claim: Indicator; goals: readonly Indicator[]; scale: IndicatorScale };

/**
 * One value on its line. Each role has a shape of its own: target a flag, need a line that points to what is enough,
 * result a filled dot, forecast a hollow dashed dot, offer a diamond, range a bar.
 */
export function IndicatorTrack({ claim, goals, scale }: IndicatorTrackProps) {
  return (
    <svg className={styles.track} width="100%" height="26" aria-hidden="true" focusable="false">
      <line className={styles.line} x1="0" x2="100%" y1="13" y2="13" />
      {goals.map((goal) => (
        <line
          key={`${goal.role} ${goal.min}`}
          className={styles.goal}
          x1={scale.at(goal.min)}
          x2={scale.at(goal.min)}
          y1="0"
          y2="26"
        />
      ))}
      <Shape claim={claim} scale={scale} />
    </svg>
  );
}

function Shape({ claim, scale }: { claim: Indicator; scale: IndicatorScale }) {
  const at = scale.at(claim.max);
  switch (claim.role) {
    case 'target':
      return (
        <svg x={at} y="0" className={styles.place} aria-hidden="true">
          <path className={styles.flag} d="M0 26V1.5H13L9.5 6L13 10.5H0" />
        </svg>
      );
    case 'need':
      return (
        <>
          <rect
            className={styles.enough}
            x={scale.at(claim.min)}
            y="8"
            width={scale.width(claim.min, scale.max)}
            height="10"
          />
          <svg x={scale.at(claim.min)} y="0" className={styles.place} aria-hidden="true">
            <path className={styles.need} d="M0 1V25M3 13H15M10.5 8.5L15 13L10.5 17.5" />
          </svg>
        </>
      );
    case 'result':
      return (
        <>
          <line className={styles.reach} x1="0" x2={at} y1="13" y2="13" />
          <circle className={styles.result} cx={at} cy="13" r="7" />
        </>
      );
    case 'forecast':
      return (
        <>
          <line className={styles.dashedReach} x1="0" x2={at} y1="13" y2="13" />
          <circle className={styles.forecast} cx={at} cy="13" r="7.5" />
        </>
      );
    case 'offer':
      return (
        <>
          <line className={styles.reach} x1="0" x2={at} y1="13" y2="13" />
          <svg x={at} y="13" className={styles.place} aria-hidden="true">
            <path className={styles.offer} d="M0-9L9 0L0 9L-9 0Z" />
          </svg>
        </>
      );
    case 'range':
      return (
        <rect
          className={styles.range}
          x={scale.at(claim.min)}
          y="7"
          width={scale.width(claim.min, claim.max)}
          height="12"
          rx="6"
        />
      );
  }
}
