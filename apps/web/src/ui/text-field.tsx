import type { HTMLInputAutoCompleteAttribute } from 'react';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'url' | 'search' | 'password';
  /** Which keys a phone shows. */
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Language of what is written, where it is not the reader's. */
  lang?: 'sv';
  spellCheck?: boolean;
};

/** One line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  lang,
  spellCheck,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          name={field.name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          inputMode={inputMode}
          autoComplete={autoComplete}
          lang={lang}
          spellCheck={spellCheck}
          className={styles.input}
        />
      )}
    </Field>
  );
}
