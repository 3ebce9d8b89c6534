import { useWriteWords } from '../words/write.ts';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import { useFieldId } from './form-scope.ts';

type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** How many characters fit. More can be written or pasted, and is said: nothing is cut off. */
  most?: number;
  lang?: 'sv';
};

/** The counter shows when this part of the room is used. */
const nearTheLimit = 0.8;
const signsInLine = 60;

/** Text of several lines; the field grows with it. */
export function TextArea({ value, onChange, most, lang, ...field }: TextAreaProps) {
  const id = `${useFieldId(field.name)}-left`;
  const isNear = most !== undefined && value.length > most * nearTheLimit;
  return (
    <Field {...field} describedBy={isNear ? id : undefined}>
      {(control) => (
        <>
          <textarea
            {...control}
            name={field.name}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            // For browsers that do not let a field grow by itself.
            rows={linesOf(value)}
            lang={lang}
            className={`${styles.input} ${styles.area}`}
          />
          {isNear ? <Counter id={id} left={most - value.length} /> : null}
        </>
      )}
    </Field>
  );
}

/** Read out only when the text has become too long, not at every key. */
function Counter({ id, left }: { id: string; left: number }) {
  const words = useWriteWords();
  return (
    <p
      id={id}
      className={`${styles.counter} ${left < 0 ? styles.over : ''}`}
      role={left < 0 ? 'status' : undefined}
    >
      {left < 0 ? words.over(-left) : words.left(left)}
    </p>
  );
}

function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / signsInLine), 0);
  return Math.min(Math.max(4, lines + 1), 24);
}
