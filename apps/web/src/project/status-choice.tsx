import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { type Status, statuses } from '@utveckling/domain/project/status';
import { statusRefusal } from '@utveckling/domain/project/status-refusal';
import { refusalWords } from '@utveckling/domain/refusal-words';
import { type ReactNode, useState } from 'react';
import { useFieldId } from '../ui/form-scope.ts';
import { useFormWords } from '../words/form.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './status-choice.module.css';
import { StatusMark } from './status-mark.tsx';

type StatusChoiceProps = {
  project: ProjectView;
  /** What is chosen; the status that holds when nothing was. */
  value: Status | undefined;
  onChange: (status: Status) => void;
  label: string;
  help?: string;
  /** What stands below when a choice that the rules refuse was pressed, after why. */
  wayOut?: ReactNode;
};

/** How it goes, each state a large button with its mark. What the rules refuse can be pressed too, and says why. */
export function StatusChoice({ project, value, onChange, label, help, wayOut }: StatusChoiceProps) {
  const words = useFormWords();
  const { status } = useWords();
  const language = useLanguage();
  const id = useFieldId('status');
  const [asked, setAsked] = useState<Status>();
  const why = asked === undefined ? undefined : statusRefusal(project, asked);
  const choose = (one: Status) => {
    const isRefused = statusRefusal(project, one) !== undefined;
    setAsked(isRefused ? one : undefined);
    if (!isRefused) onChange(one);
  };
  return (
    <fieldset className={styles.field} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend className={styles.label}>{label}</legend>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <div className={styles.choices}>
        {statuses.map((one, index) => {
          const isRefused = statusRefusal(project, one) !== undefined;
          return (
            <label key={one} className={`${styles.choice} ${isRefused ? styles.refused : ''}`}>
              <input
                id={index === 0 ? id : undefined}
                type="radio"
                className={styles.input}
                name={id}
                value={one}
                checked={one === value}
                onChange={() => choose(one)}
                aria-describedby={asked === one && why !== undefined ? `${id}-why` : undefined}
              />
              <StatusMark status={one} className={styles.mark} />
              <span>
                {status[one].word}
                {one === project.status ? <span className={styles.note}> ({words.current})</span> : null}
                {isRefused ? <span className={styles.note}> ({words.notYet})</span> : null}
              </span>
            </label>
          );
        })}
      </div>
      <div role="status" id={`${id}-why`}>
        {why === undefined || asked === undefined ? null : (
          <div className={styles.why}>
            <p>
              <strong>{status[asked].word}:</strong> {refusalWords(why, language)}
            </p>
            {wayOut}
          </div>
        )}
      </div>
    </fieldset>
  );
}
