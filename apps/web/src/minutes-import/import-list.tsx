import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ImportsView } from '@utveckling/minutes/accept/import-view';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useLanguage } from '../words/words.ts';
import { documentName } from './document-name.ts';
import { EraseButton } from './erase-button.tsx';
import { importsQuery } from './import-api.ts';
import styles from './imports-page.module.css';
import { TakeBackButton } from './take-back-button.tsx';
import { told } from './told.ts';

/** The reviews that are begun, and those that were published. */
export function ImportList() {
  const words = useMinutesImportWords();
  const imports = useQuery(importsQuery);
  if (imports.isPending) return <p role="status">{words.loading}</p>;
  if (imports.isError)
    return (
      <Notice kind="wrong" role="alert">
        <p>{told(imports.error, words)}</p>
        <Button onClick={() => void imports.refetch()}>{words.tryAgain}</Button>
      </Notice>
    );
  const all = imports.data.imports;
  const waiting = all.filter(({ published }) => published === undefined);
  const published = all.filter((one) => one.published !== undefined);
  return (
    <>
      <h2>{words.waiting}</h2>
      {waiting.length === 0 ? <p>{words.noWaiting}</p> : <Rows imports={waiting} />}
      <h2>{words.published}</h2>
      {published.length === 0 ? <p>{words.noPublished}</p> : <Rows imports={published} />}
    </>
  );
}

function Rows({ imports }: ImportsView) {
  return (
    <ul className={styles.list}>
      {imports.map((one) => (
        <Row key={one.id} one={one} />
      ))}
    </ul>
  );
}

function Row({ one: { id, file, begins, changedAt, published } }: { one: ImportsView['imports'][number] }) {
  const words = useMinutesImportWords();
  const language = useLanguage();
  const name = documentName(file, words);
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        <Link to="/protokoll/$import" params={{ import: id }} className={styles.open}>
          {name}
        </Link>
        {begins === '' ? null : (
          <span className={styles.begins} lang="sv">
            {begins}
          </span>
        )}
        <span className={styles.when}>{words.changed(formatMoment(changedAt, language))}</span>
      </p>
      <div className={styles.tools}>
        {published === undefined ? null : (
          <>
            <Link
              to="/moten/$meeting"
              params={{ meeting: published.meeting }}
              className={styles.open}
              aria-label={words.toMeetingOf(name)}
            >
              {words.toMeeting}
            </Link>
            <TakeBackButton id={id} name={name} />
          </>
        )}
        <EraseButton id={id} name={name} />
      </div>
    </li>
  );
}
