import { Link } from '@tanstack/react-router';
import type { LogRow } from '@utveckling/domain/change/change-log';
import { useChangeLogWords } from '../words/change-log.ts';
import { formatMoment } from '../words/format-moment.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './log-rows.module.css';
import { useValueWord } from './use-value-word.ts';

type Names = Readonly<Record<string, string>>;
type LogRowsProps = { rows: readonly LogRow[]; accounts: Names; projects: Names };

/** The changes, each with who, when, what, before and after. A list, so that it reads as well on a phone. */
export function LogRows({ rows, accounts, projects }: LogRowsProps) {
  return (
    <ol className={styles.rows}>
      {rows.map((row) => (
        <Row key={row.position} row={row} accounts={accounts} projects={projects} />
      ))}
    </ol>
  );
}

function Row({ row, accounts, projects }: { row: LogRow; accounts: Names; projects: Names }) {
  const words = useChangeLogWords();
  const kinds: Names = useWords().project.kind;
  const language = useLanguage();
  const kind = row.kind === undefined ? undefined : kinds[row.kind];
  return (
    <li className={styles.row} data-undone={row.undone ? '' : undefined}>
      <p className={styles.what}>
        <strong>{kind ?? named(words.type, row.type)}</strong>
        {row.undone ? <span className={styles.undone}>{words.undone}</span> : null}{' '}
        {row.projects.map((slug) => (
          <Link key={slug} to="/projekt/$slug" params={{ slug }} className={styles.fruit} lang="sv">
            {projects[slug] ?? slug}
          </Link>
        ))}
        {row.stream.startsWith('account:') ? (
          <span>{accounts[row.stream.slice('account:'.length)] ?? words.goneAccount}</span>
        ) : null}
      </p>
      {row.text === undefined ? null : (
        <p className={styles.text} lang="sv">
          {row.text}
        </p>
      )}
      <Values row={row} />
      <p className={styles.who}>
        <time dateTime={row.at}>{formatMoment(row.at, language)}</time> ·{' '}
        <Who row={row} accounts={accounts} />
      </p>
    </li>
  );
}

/** Who it was, as a way to what else they have changed. */
function Who({ row, accounts }: { row: LogRow; accounts: Names }) {
  const words = useChangeLogWords();
  const machine: Names = { seeds: words.seeds, 'first-start': words.firstStart, oidc: words.jobAccount };
  const name = accounts[row.by] ?? machine[row.by] ?? words.goneAccount;
  return (
    <Link
      to="/andringar"
      search={(search) => ({ ...search, konto: row.by })}
      className={styles.person}
      title={words.onlyThis(name)}
    >
      {name}
    </Link>
  );
}

/** What was set: each field that is another one than before, with both values. */
function Values({ row: { before, after } }: { row: LogRow }) {
  const words = useChangeLogWords();
  const valueWord = useValueWord();
  const changed = Object.entries(after ?? {}).filter(([key, value]) => before?.[key] !== value);
  if (changed.length === 0) return null;
  return (
    <dl className={styles.values}>
      {changed.map(([key, value]) => (
        <div key={key} className={styles.value}>
          <dt>{named(words.field, key)}</dt>
          <dd>
            {before?.[key] === undefined ? null : (
              <>
                <span className="visually-hidden">{words.before}: </span>
                <del>{valueWord(key, before[key])}</del> →{' '}
              </>
            )}
            <span className="visually-hidden">{words.after}: </span>
            {valueWord(key, value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The word for a key; a key without one is shown as it is. */
function named(words: Names, key: string): string {
  return words[key] ?? key;
}
