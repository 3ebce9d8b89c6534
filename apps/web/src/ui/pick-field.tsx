import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

type PickFieldProps = FieldProps & {
  /** Empty for no choice. */
  value: string;
  onChange: (value: string) => void;
  /** The words for no choice. */
  none: string;
  options: readonly { value: string; words: string; lang?: 'sv' }[];
};

/** One of many, in the browser's own list. */
export function PickField({ value, onChange, none, options, ...field }: PickFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          name={field.name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={styles.input}
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
