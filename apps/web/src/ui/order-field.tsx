import { useState } from 'react';
import { useWriteWords } from '../words/write.ts';
import styles from './field.module.css';
import type { FieldProps } from './field.tsx';
import { FieldErrorText } from './field-error-text.tsx';
import { useFieldId } from './form-scope.ts';
import orderStyles from './order-field.module.css';

type OrderFieldProps = Omit<FieldProps, 'optional'> & {
  /** Values in their order. */
  value: readonly string[];
  items: readonly { value: string; words: string; lang?: 'sv' }[];
  onChange: (value: readonly string[]) => void;
};

/** Things put in order, each moved a step at a time; the focus goes with what is moved. */
export function OrderField({ name, label, help, error, value, items, onChange }: OrderFieldProps) {
  const words = useWriteWords();
  const id = useFieldId(name);
  const [moved, setMoved] = useState<string>();
  const describes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const shown = value.flatMap((one) => items.find((item) => item.value === one) ?? []);
  const place = moved === undefined ? undefined : shown.findIndex((item) => item.value === moved);
  const move = (from: number, to: number) => {
    const one = value[from];
    if (one === undefined || to < 0 || to >= value.length) return;
    setMoved(one);
    onChange(value.toSpliced(from, 1).toSpliced(to, 0, one));
  };
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
      <ol className={orderStyles.list}>
        {shown.map((item, index) => (
          <li key={item.value} className={orderStyles.item}>
            <span className={orderStyles.words} lang={item.lang}>
              {item.words}
            </span>
            <Step
              id={index === 0 ? id : undefined}
              label={words.moveUp(item.words)}
              path="M10 15V5M5 10l5-5 5 5"
              isEnd={index === 0}
              onPress={() => move(index, index - 1)}
            />
            <Step
              label={words.moveDown(item.words)}
              path="M10 5v10M5 10l5 5 5-5"
              isEnd={index === shown.length - 1}
              onPress={() => move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {place === undefined || place === -1
          ? ''
          : words.placed(shown[place]?.words ?? '', place + 1, shown.length)}
      </p>
    </fieldset>
  );
}

type StepProps = {
  id?: string | undefined;
  label: string;
  path: string;
  isEnd: boolean;
  onPress: () => void;
};

/** At the end of the list the button stays where it is, so that the focus is not lost. */
function Step({ id, label, path, isEnd, onPress }: StepProps) {
  return (
    <button
      id={id}
      type="button"
      className={orderStyles.step}
      aria-label={label}
      aria-disabled={isEnd ? true : undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d={path} className={orderStyles.arrow} />
      </svg>
    </button>
  );
}
