import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { useWriteWords } from '../words/write.ts';
import { DropDialog } from './drop-dialog.tsx';
import styles from './notes.module.css';
import type { OutboxEntry } from './outbox-entry.ts';
import { useOutbox } from './use-outbox.ts';
import { outbox, reopen } from './writing.ts';

/** Says what waits for the network, and shows what needs a person before it can be sent. */
export function OutboxNote() {
  const words = useWriteWords();
  const { entries, isSending } = useOutbox();
  const waiting = entries.filter(({ held }) => held === undefined).length;
  const held = entries.filter((entry) => entry.held !== undefined);
  return (
    <>
      <div role="status">
        {waiting === 0 ? null : (
          <p className={styles.note}>{isSending ? words.sending(waiting) : words.waiting(waiting)}</p>
        )}
      </div>
      {held.length === 0 ? null : (
        <section className={`${styles.note} ${styles.held}`} aria-label={words.heldTitle(held.length)}>
          <h2 className={styles.title}>{words.heldTitle(held.length)}</h2>
          <ul className={styles.list}>
            {held.map((entry) => (
              <Held key={entry.key} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Held({ entry: { key, label, href, held } }: { entry: OutboxEntry }) {
  const words = useWriteWords();
  const [isDropping, setDropping] = useState(false);
  const [isInTheWay, setInTheWay] = useState(false);
  if (held === undefined) return null;
  return (
    <li>
      <p className={styles.words}>
        <b>{label}</b>. {held.detail === '' || held.reason === 'stale' ? null : `${held.detail} `}
        {words.heldBecause[held.reason]}
      </p>
      <Buttons>
        {held.reason === 'not-signed-in' ? (
          <Button onClick={() => void outbox.release(key)}>{words.tryAgain}</Button>
        ) : (
          <Link
            to={href}
            className={styles.link}
            onClick={(event) => {
              if (reopen(key)) return;
              event.preventDefault();
              setInTheWay(true);
            }}
          >
            {words.open}
          </Link>
        )}
        <Button kind="drop" onClick={() => setDropping(true)}>
          {words.drop}
        </Button>
      </Buttons>
      <div role="status">{isInTheWay ? <p className={styles.words}>{words.newerDraft}</p> : null}</div>
      {isDropping ? (
        <DropDialog onDrop={() => outbox.remove(key)} onClose={() => setDropping(false)} />
      ) : null}
    </li>
  );
}
