import { useState } from 'react';
import listStyles from './check-list-field.module.css';
import styles from './field.module.css';
import type { FieldProps } from './field.tsx';
import { FieldErrorText } from './field-error-text.tsx';
import { useFieldId } from './form-scope.ts';

type Item = { value: string; words: string; lang?: 'sv' };

type CheckListFieldProps = FieldProps & {
  value: readonly string[];
  items: readonly Item[];
  onChange: (value: readonly string[]) => void;
  /** The words of the field that narrows a long list, and of how many are chosen. */
  filter: string;
  chosen: (count: number) => string;
};

/** Lists longer than this can be narrowed. */
const long = 8;

/** Some of several: ticks in a list that can be narrowed by words. What is ticked stays so while it is not shown. */
export function CheckListField(props: CheckListFieldProps) {
  const { name, label, help, error, value, items, onChange, filter, chosen } = props;
  const id = useFieldId(name);
  const [words, setWords] = useState('');
  const shown = items.filter((item) => item.words.toLowerCase().includes(words.trim().toLowerCase()));
  const describes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const toggle = (item: string, isOn: boolean) =>
    onChange(isOn ? [...value, item] : value.filter((one) => one !== item));
  return (
    <fieldset
      className={styles.field}
      aria-describedby={describes === '' ? undefined : describes}
      data-invalid={error === undefined ? undefined : ''}
    >
      <legend className={styles.label}>{label}</legend>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>
      {items.length > long ? (
        <div className={listStyles.filter}>
          <label htmlFor={`${id}-filter`}>{filter}</label>
          <input
            id={`${id}-filter`}
            type="search"
            className={styles.input}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            // A form must not be sent by looking for something in it.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
      ) : null}
      <p className={listStyles.count} role="status">
        {value.length === 0 ? '' : chosen(value.length)}
      </p>
      <div className={listStyles.list}>
        {shown.map((item, index) => (
          <label key={item.value} className={listStyles.item}>
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              checked={value.includes(item.value)}
              onChange={(event) => toggle(item.value, event.currentTarget.checked)}
            />
            <span lang={item.lang}>{item.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
