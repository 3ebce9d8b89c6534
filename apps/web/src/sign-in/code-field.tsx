import { useEffect, useRef } from 'react';
import fieldStyles from '../ui/field.module.css';
import { Field, type FieldProps } from '../ui/field.tsx';
import styles from './code-field.module.css';

type CodeFieldProps = FieldProps & { value: string; onChange: (value: string) => void };

/** Where the code is written, pasted, or filled in by the phone. The focus comes here by itself. */
export function CodeField({ value, onChange, ...field }: CodeFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          ref={input}
          name={field.name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          className={`${fieldStyles.input} ${styles.code}`}
        />
      )}
    </Field>
  );
}
