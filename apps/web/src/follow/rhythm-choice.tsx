import { useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useFollowWords } from '../words/follow.ts';
import styles from './rhythm-choice.module.css';
import type { Followed, Rhythm } from './use-following.ts';
import { useFollowing } from './use-following.ts';

const rhythms: readonly Rhythm[] = ['at-once', 'weekly'];

/** At once or once a week, as it is chosen; and the way to stop. Each choice is saved when it is made. */
export function RhythmChoice({ name, ...thing }: Followed & { name: string }) {
  const words = useFollowWords();
  const id = useId();
  const { rhythm, sendsMail, change } = useFollowing(thing);
  // Shown at once, while the server is told.
  const [chosen, setChosen] = useState<Rhythm>();
  const said = change.isError ? change.error.message || words.notSaved : doneWords();

  function choose(one: Rhythm): void {
    setChosen(one);
    change.mutate(one, { onSettled: () => setChosen(undefined) });
  }

  function doneWords(): string {
    if (!change.isSuccess) return '';
    return rhythm === undefined ? words.stopped : words.saved[rhythm];
  }

  return (
    <div className={styles.choice}>
      <fieldset className={styles.rhythms} aria-labelledby={`${id}-legend`}>
        <legend id={`${id}-legend`} className={styles.legend}>
          {words.howOften}
        </legend>
        {rhythms.map((one) => (
          <label key={one} className={styles.rhythm}>
            <input
              type="radio"
              name={id}
              value={one}
              checked={one === (chosen ?? rhythm)}
              onChange={() => choose(one)}
            />
            <span>
              {words.rhythm[one]} <small className={styles.help}>{words.rhythmHelp[one]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {sendsMail ? null : <p className={styles.help}>{words.noMail}</p>}
      {rhythm === undefined ? null : (
        <Button busy={change.isPending} onClick={() => change.mutate(undefined)}>
          {words.stop(name)}
        </Button>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
