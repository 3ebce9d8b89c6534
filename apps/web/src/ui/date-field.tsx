import { useWriteWords } from '../words/write.ts';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

type DateFieldProps = FieldProps & {
  /** ISO day; empty for none. */
  value: string;
  onChange: (day: string) => void;
  /** The first and the last day that make sense. */
  from?: string;
  until?: string;
};

/** A day, in the browser's own calendar. */
export function DateField({ value, onChange, from, until, help, ...field }: DateFieldProps) {
  const words = useWriteWords();
  return (
    <Field {...field} help={help ?? words.dateHelp}>
      {(control) => (
        <input
          {...control}
          type="date"
          name={field.name}
          value={value}
          min={from}
          max={until}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={`${styles.input} ${styles.date}`}
        />
      )}
    </Field>
  );
}
