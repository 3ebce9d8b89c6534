import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { Combobox } from './combobox.tsx';
import type { ComboboxOption } from './combobox-options.ts';

type ChosenListProps = {
  /** What the list is of, and what is added by the field below it. */
  label: string;
  add: string;
  chosen: readonly { value: string; words: string; more?: string; lang?: 'sv' | undefined }[];
  /** What stands there while nothing is chosen. */
  none: string;
  options: readonly ComboboxOption[];
  onAdd: (value: string) => void;
  onRemove: (value: string) => void;
  create?: { words: (name: string) => string; make: (name: string) => void } | undefined;
  disabled?: boolean;
};

/** Several of many: what is chosen, each with a cross, and a field that finds more. */
export function ChosenList(props: ChosenListProps) {
  const { label, add, chosen, none, options, onAdd, onRemove, create, disabled = false } = props;
  const words = useMinutesReviewWords();
  return (
    <div className="review-chosen-field" data-chosen="">
      <p className="review-chosen-label">{label}</p>
      {chosen.length === 0 ? <p className="review-chosen-none">{none}</p> : null}
      <ul className="review-chosen-chosen" aria-label={label}>
        {chosen.map((one) => (
          <li key={one.value} className="review-chosen-chip">
            <span lang={one.lang}>{one.words}</span>
            {one.more === undefined ? null : <span className="review-chosen-more">{one.more}</span>}
            {disabled ? null : (
              <button
                type="button"
                className="review-chosen-remove"
                aria-label={words.removeOf(one.words)}
                onClick={(event) => {
                  // The cross goes; the field beside it stays.
                  event.currentTarget.closest('[data-chosen]')?.querySelector('input')?.focus();
                  onRemove(one.value);
                }}
              >
                <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
                  <path className="review-chosen-cross" d="M4 4L16 16M16 4L4 16" />
                </svg>
              </button>
            )}
          </li>
        ))}
      </ul>
      {disabled ? null : (
        <Combobox
          label={add}
          options={options.filter(({ value }) => !chosen.some((one) => one.value === value))}
          onChoose={onAdd}
          create={create}
          placeholder={words.choose}
          sayings={{ nothing: words.nothingFits, more: words.moreFit }}
        />
      )}
    </div>
  );
}
