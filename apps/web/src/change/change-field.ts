/** Something to choose. `lang` where the words are not in the reader's language. */
export type ChangeOption = { value: string; words: string; lang?: 'sv'; help?: string };

type Common = { name: string; label: string; help?: string | undefined; optional?: boolean };

/** A field of a form that changes something, as its plan describes it. */
export type ChangeField = Common &
  (
    | { kind: 'area' }
    /** Names, one on each line. */
    | { kind: 'names' }
    | { kind: 'line' }
    | { kind: 'day' }
    /** One of a few. */
    | { kind: 'choice'; options: readonly ChangeOption[] }
    /** One of many; `none` stands for no choice. */
    | { kind: 'pick'; options: readonly ChangeOption[]; none: string }
    /** Some of several. */
    | { kind: 'ticks'; options: readonly ChangeOption[] }
    /** All of them, in an order. */
    | { kind: 'order'; options: readonly ChangeOption[] }
  );
