import { foldName } from '@utveckling/domain/fold-name';
import { useEffect, useId, useRef, useState } from 'react';
import { type ComboboxOption, optionsFor } from './combobox-options.ts';

type ComboboxProps = {
  label: string;
  options: readonly ComboboxOption[];
  /** What is chosen; undefined for nothing. */
  value?: string | undefined;
  onChoose: (value: string) => void;
  /** Where a name that is in no option may be chosen too: the words of that option, and what is done with the name. */
  create?: { words: (name: string) => string; make: (name: string) => void } | undefined;
  placeholder?: string | undefined;
  /** What is said when nothing fits, and of more that fits than is shown. */
  sayings: { nothing: string; more: (count: number) => string };
  disabled?: boolean | undefined;
  /** Ids of what describes it. */
  describedBy?: string | undefined;
};

/** One of many, found by writing a part of it. Arrow keys walk what fits, Enter chooses, Escape closes the list. */
export function Combobox(props: ComboboxProps) {
  const { label, options, value, onChoose, create, placeholder, sayings, disabled, describedBy } = props;
  const id = useId();
  const [written, setWritten] = useState<string>();
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const isOpen = written !== undefined;
  const { shown, more } = optionsFor(options, written ?? '');
  const name = (written ?? '').trim();
  const isNew =
    create !== undefined && name !== '' && !options.some(({ words }) => foldName(words) === foldName(name));
  const rows = [
    ...shown,
    ...(isNew ? [{ value: fresh, words: create.words(name), more: undefined, lang: undefined }] : []),
  ];
  const active = rows[Math.min(at, rows.length - 1)];

  const boxRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) boxRef.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const activeId = active === undefined ? '' : `${id}-${rows.indexOf(active)}`;
  useEffect(() => document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' }), [activeId]);

  function choose(row: ComboboxOption | undefined) {
    if (row === undefined) return;
    setWritten(undefined);
    setAt(0);
    if (row.value === fresh) create?.make(name);
    else onChoose(row.value);
  }
  return (
    <div className="review-combobox-field">
      <label htmlFor={`${id}-input`} className="review-combobox-label">
        {label}
      </label>
      <div className="review-combobox-place">
        <input
          id={`${id}-input`}
          type="text"
          className="review-combobox-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen && active !== undefined ? activeId : undefined}
          aria-describedby={describedBy}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          placeholder={placeholder}
          value={written ?? chosen?.words ?? ''}
          lang={written === undefined ? chosen?.lang : undefined}
          onClick={() => setWritten((words) => words ?? '')}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
            setAt(0);
          }}
          onBlur={() => setWritten(undefined)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault();
              const step = event.key === 'ArrowDown' ? 1 : -1;
              if (isOpen)
                setAt((Math.min(at, rows.length - 1) + step + rows.length) % Math.max(1, rows.length));
              else setWritten('');
            } else if (event.key === 'Enter') {
              // A form must not be sent by choosing something in it.
              event.preventDefault();
              if (isOpen) choose(active);
              else setWritten('');
            } else if (event.key === 'Escape' && isOpen) {
              event.preventDefault();
              event.stopPropagation();
              setWritten(undefined);
            }
          }}
        />
        {isOpen ? (
          <div ref={boxRef} className="review-combobox-box">
            <div role="listbox" id={`${id}-list`} aria-label={label} className="review-combobox-list">
              {rows.map((row, index) => (
                <div
                  key={row.value}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={row === active}
                  className="review-combobox-option"
                  // Before the field loses the focus.
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(row);
                  }}
                >
                  <span lang={row.lang}>{row.words}</span>
                  {row.more === undefined ? null : <span className="review-combobox-more">{row.more}</span>}
                </div>
              ))}
            </div>
            {rows.length === 0 ? <p className="review-combobox-nothing">{sayings.nothing}</p> : null}
            {more === 0 ? null : <p className="review-combobox-nothing">{sayings.more(more)}</p>}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** No value of an option looks like this. */
const fresh = ' ';
