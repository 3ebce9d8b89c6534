import { Fragment } from 'react';
import styles from './breakable.module.css';

/** Last parts of long Swedish compounds, before which they may break. */
const joint =
  /(?<=\p{L}{6})(?=(?:förvaltning|organisation|sysselsättning|medverkan|utbildning|anställning|pedagog|projekt|redogörelse|utveckl))/giu;
const long = 18;

/**
 * Text whose long compounds may break with a hyphen where there is no room. The hyphen is drawn by the style sheet:
 * no sign is added, so the words stay as they are when they are copied, searched or read aloud.
 */
export function Breakable({ children }: { children: string }) {
  const parts = children
    .split(/(\p{L}{18,})/u)
    .flatMap((part) => (part.length < long ? [part] : part.split(joint)))
    .filter((part) => part !== '');
  let at = 0;
  return parts.map((part, index) => {
    const key = at;
    at += part.length;
    const isJoined = index > 0 && /\p{L}$/u.test(parts[index - 1] ?? '') && /^\p{L}/u.test(part);
    return (
      <Fragment key={key}>
        {isJoined ? <span className={styles.joint} /> : null}
        {part}
      </Fragment>
    );
  });
}
