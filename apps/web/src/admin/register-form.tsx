import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useWriteWords } from '../words/write.ts';
import type { CommandFormState } from '../write/command-form.ts';
import { Conflict } from '../write/conflict.tsx';
import { DraftNote } from '../write/draft-note.tsx';
import { FailureNote } from '../write/failure-note.tsx';
import type { FormValues } from '../write/form-values.ts';

/** What this needs of a form: its state, and what can be done with it. */
type Writing<V> = CommandFormState<V> & {
  submit: () => unknown;
  keepMine: () => unknown;
  discard: () => void;
};

type RegisterFormProps<V> = {
  /** What `useCommandForm` gave. */
  form: Writing<V>;
  label: string;
  /** What the fields are called, to lay what one has filled in beside what others wrote meanwhile. */
  fields: { readonly [F in keyof V]?: string };
  save?: string;
  children: ReactNode;
};

/** A form of the settings: its draft, two who wrote at once, what is wrong, the fields, and the button. */
export function RegisterForm<V extends FormValues>({
  form,
  label,
  fields,
  save,
  children,
}: RegisterFormProps<V>) {
  const { admin } = useAdminWords();
  const words = useWriteWords();
  const { state, errors, failure, conflict, restoredFrom, isKept } = form;
  const isBusy = state === 'sending';
  return (
    <>
      {conflict === undefined ? null : (
        <Conflict
          since={conflict.since}
          mine={Object.entries(form.values).flatMap(([field, value]) => {
            const name = Object.entries(fields).find(([key]) => key === field)?.[1];
            return typeof name === 'string' && typeof value === 'string'
              ? [{ label: name, text: value }]
              : [];
          })}
          parties={[]}
          busy={isBusy}
          onKeepMine={form.keepMine}
          onDrop={form.discard}
        />
      )}
      <DraftNote restoredFrom={restoredFrom} isKept={isKept} onDrop={form.discard} />
      <div role="status">
        {state === 'waiting' ? (
          <Notice kind="warm">
            <p>{words.waitingHere}</p>
          </Notice>
        ) : null}
      </div>
      <Form label={label} errors={errors} onSubmit={form.submit}>
        {children}
        <FailureNote failure={failure} />
        <Buttons>
          <Button kind="primary" type="submit" busy={isBusy}>
            {isBusy ? admin.saving : (save ?? admin.save)}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
