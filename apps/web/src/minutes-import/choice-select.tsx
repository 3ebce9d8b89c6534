import { useId } from 'react';
import fieldStyles from '../ui/select-field.module.css';

type ChoiceSelectProps = {
  label: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
  disabled?: boolean | undefined;
};

/** A labelled choice that holds as soon as it is made. */
export function ChoiceSelect({ label, value, options, onChoose, disabled }: ChoiceSelectProps) {
  const id = useId();
  return (
    <p className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className={fieldStyles.select}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </p>
  );
}
