import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useWriteWords } from '../words/write.ts';
import { knownNames } from './known-names.ts';
import type { LiveChange } from './live-change.ts';
import { useLiveNote } from './live-note-store.ts';
import styles from './notes.module.css';
import { whoWords } from './who-words.ts';

/** So long the note stays when nobody is at it. */
const shown = 20_000;
const mostNamed = 3;

/** A quiet note of who changed what; several in a row are told in one. */
export function LiveNote() {
  const words = useWriteWords();
  const { changes, close } = useLiveNote();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (changes.length === 0) return;
    const timer = setInterval(() => {
      const isUsed = note.current?.matches(':hover, :focus-within') === true;
      if (!isUsed) close();
    }, shown);
    return () => clearInterval(timer);
  }, [changes, close]);
  return (
    <section ref={note} role="status" aria-label={words.liveLabel}>
      {changes.length === 0 ? null : (
        <div className={styles.note}>
          <Told changes={changes} />
          <Button onClick={close}>{words.close}</Button>
        </div>
      )}
    </section>
  );
}

function Told({ changes }: { changes: readonly LiveChange[] }) {
  const words = useWriteWords();
  const { parties, projects } = knownNames(useQueryClient());
  const who = [...new Set(changes.map((change) => whoWords(change.who, parties, words)))];
  const slugs = [...new Set(changes.flatMap((change) => change.projects))];
  const named = slugs.flatMap((slug) => projects.find(({ id }) => id === slug) ?? []);
  const first = named.slice(0, mostNamed);
  const rest = named.length - first.length;
  const parts = [
    ...first.map(({ id, name }) => (
      <Link key={id} to="/projekt/$slug" params={{ slug: id }} lang="sv">
        {name}
      </Link>
    )),
    ...(rest > 0 ? [<span key=" ">{words.more(rest)}</span>] : []),
  ];
  return (
    <p className={styles.words}>
      {listed(who, words.and)}{' '}
      {parts.length === 0
        ? words.changedElsewhere
        : [
            `${words.updated} `,
            ...parts.flatMap((part, index) => [between(index, parts.length, words.and), part]),
          ]}{' '}
      {words.justNow}
    </p>
  );
}

function listed(names: readonly string[], and: string): string {
  return names.map((name, index) => between(index, names.length, and) + name).join('');
}

/** What stands before a part of a list: "a, b och c". */
function between(index: number, count: number, and: string): string {
  if (index === 0) return '';
  return index === count - 1 ? ` ${and} ` : ', ';
}
