import { useWords } from '../words/words.ts';
import type { AttendanceLine, Attending } from './attendance-lines.ts';
import styles from './attendance-list.module.css';

/** Who attended, line by line as the minutes have it; roles and times said in plain words beside. */
export function AttendanceList({ lines }: { lines: readonly AttendanceLine[] }) {
  const { meeting } = useWords();
  return (
    <>
      <ul className={styles.list}>
        {lines.map(({ line, attending }) => (
          <li key={line} className={styles.line}>
            <span lang="sv">{line}</span> <Facts attending={attending} />
          </li>
        ))}
      </ul>
      {lines.some(({ attending }) => attending.presence === 'listed') ? (
        <p className={styles.note}>{meeting.listedHelp}</p>
      ) : null}
    </>
  );
}

function Facts({ attending: { presence, role, from, until } }: { attending: Attending }) {
  const { meeting } = useWords();
  const facts = [
    role === undefined ? undefined : meeting.role[role],
    from === undefined ? undefined : meeting.cameAt(from),
    until === undefined ? undefined : meeting.leftAt(until),
    presence === 'absent' ? meeting.absent : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.map((fact) => (
    <span key={fact} className={styles.fact}>
      {fact}
    </span>
  ));
}
