import { useId } from 'react';
import styles from './select-field.module.css';

type SelectFieldProps = {
  name: string;
  label: string;
  /** The words for no choice. */
  none: string;
  value: string | undefined;
  /** `lang` where the words are not in the reader's language. */
  options: readonly { value: string; words: string; lang?: 'sv' }[];
};

/** A labelled choice of a form; an empty value means no choice. */
export function SelectField({ name, label, none, value, options }: SelectFieldProps) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={styles.select}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.words}
          </option>
        ))}
      </select>
    </p>
  );
}
