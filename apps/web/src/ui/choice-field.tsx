import type { ReactNode } from 'react';
import { useWriteWords } from '../words/write.ts';
import { Breakable } from './breakable.tsx';
import styles from './field.module.css';
import type { FieldProps } from './field.tsx';
import { FieldErrorText } from './field-error-text.tsx';
import { useFieldId } from './form-scope.ts';

export type Choice<T extends string> = {
  value: T;
  words: string;
  help?: string | undefined;
  /** A mark before the words, only to be seen. */
  mark?: ReactNode;
  lang?: 'sv';
};

type ChoiceFieldProps<T extends string> = FieldProps & {
  /** Empty while nothing is chosen. */
  value: T | '';
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
};

/** One of a few, each a large button that says what it means. */
export function ChoiceField<T extends string>({
  name,
  label,
  help,
  error,
  optional,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<T>) {
  const words = useWriteWords();
  const id = useFieldId(name);
  const describes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles.field}
      aria-describedby={describes === '' ? undefined : describes}
      data-invalid={error === undefined ? undefined : ''}
    >
      <legend className={styles.label}>
        {label}
        {optional === true ? <span className={styles.optional}> ({words.optional})</span> : null}
      </legend>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.choice}>
            <input
              // The summary of errors links to the first.
              id={index === 0 ? id : undefined}
              data-label={label}
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-invalid={error === undefined ? undefined : true}
            />
            {choice.mark}
            <span className={styles.choiceWords} lang={choice.lang}>
              {choice.lang === 'sv' ? <Breakable>{choice.words}</Breakable> : choice.words}
              {choice.help === undefined ? null : <span className={styles.choiceHelp}>{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
