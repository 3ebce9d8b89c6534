import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { FieldError } from './field-error.ts';
import { FormErrors } from './form-errors.tsx';
import { FormScope } from './form-scope.ts';

type FormProps = {
  /** Its name for those who do not see it; left out where a heading says it. */
  label?: string;
  labelledBy?: string;
  errors: readonly FieldError[];
  onSubmit: () => void;
  className?: string | undefined;
  children: ReactNode;
};

/** A form that says in one place what is wrong. The browser's own bubbles stay away: they speak its language, not ours. */
export function Form({ label, labelledBy, errors, onSubmit, className, children }: FormProps) {
  const scope = useId();
  const [sent, setSent] = useState(0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent((times) => times + 1);
    onSubmit();
  };
  return (
    <FormScope value={scope}>
      <form
        noValidate
        onSubmit={submit}
        aria-label={label}
        aria-labelledby={labelledBy}
        className={className}
      >
        <FormErrors errors={errors} sent={sent} />
        {children}
      </form>
    </FormScope>
  );
}
