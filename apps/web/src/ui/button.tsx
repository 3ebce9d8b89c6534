import type { ButtonHTMLAttributes, MouseEvent } from 'react';
import styles from './button.module.css';

type ButtonProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'children' | 'type' | 'onClick' | 'className'
> & {
  /** `primary` is what the page is for; `quiet` is beside it; `drop` takes something away. Default `quiet`. */
  kind?: 'primary' | 'quiet' | 'drop';
  /** Something is under way: the button stays where it is, with the focus, and does nothing. */
  busy?: boolean;
  /** What it is called where the words on it need those around them: begins with the words on it. */
  label?: string | undefined;
  /** Ids of what explains the button. */
  describedBy?: string | undefined;
};

/** A button of 44 pixels or more. */
export function Button({
  kind = 'quiet',
  busy = false,
  type = 'button',
  label,
  describedBy,
  onClick,
  className,
  children,
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[kind]} ${className ?? ''}`}
      aria-disabled={busy ? true : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={press}
    >
      {children}
    </button>
  );
}
