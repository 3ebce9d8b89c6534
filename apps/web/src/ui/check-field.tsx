import styles from './field.module.css';
import type { FieldProps } from './field.tsx';
import { FieldErrorText } from './field-error-text.tsx';
import { useFieldId } from './form-scope.ts';

type CheckFieldProps = Omit<FieldProps, 'optional'> & {
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Something to tick. */
export function CheckField({ name, label, help, error, checked, onChange }: CheckFieldProps) {
  const id = useFieldId(name);
  const describes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-invalid={error === undefined ? undefined : ''}>
      <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>
      <label className={styles.choice} htmlFor={id}>
        <input
          id={id}
          data-label={label}
          type="checkbox"
          name={name}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          aria-describedby={describes === '' ? undefined : describes}
          aria-invalid={error === undefined ? undefined : true}
        />
        <span className={styles.choiceWords}>{label}</span>
      </label>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
