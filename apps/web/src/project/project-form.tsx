import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { useFormWords } from '../words/form.ts';
import { useWriteWords } from '../words/write.ts';
import type { CommandFormState } from '../write/command-form.ts';
import { Conflict } from '../write/conflict.tsx';
import { DraftNote } from '../write/draft-note.tsx';
import { FailureNote } from '../write/failure-note.tsx';
import { SaveBar } from './save-bar.tsx';

/** What this needs of a form: its state, and what can be done with it. */
type Writing<V> = CommandFormState<V> & {
  submit: () => unknown;
  keepMine: () => unknown;
  takeTheirs: (field: keyof V, theirs: string) => void;
  discard: () => void;
};

type ProjectFormProps<V> = {
  /** What `useCommandForm` gave. */
  form: Writing<V>;
  /** Its name for those who do not see the heading. */
  label: string;
  parties: readonly PartyView[];
  /** What one has written, field by field, to lay beside what others wrote meanwhile. */
  mine: readonly { label: string; text: string }[];
  /** The field that the others' words can be taken into. */
  text?: keyof V;
  /** The words on the button; "Spara" when left out. */
  save?: string;
  /** A small form in the midst of a page is closed with it; without it the button sticks to the bottom. */
  onCancel?: () => void;
  /** What has to be done before it can be saved, such as files on their way. */
  waitsFor?: string | undefined;
  children: ReactNode;
};

/** A form about a fruit: its draft, what went wrong, two who wrote at once, the fields, and the button at the bottom. */
export function ProjectForm<V>({
  form,
  label,
  parties,
  mine,
  text,
  save,
  onCancel,
  waitsFor,
  children,
}: ProjectFormProps<V>) {
  const words = useWriteWords();
  const forms = useFormWords();
  const { state, errors, failure, conflict, restoredFrom, isKept } = form;
  const isBusy = state === 'sending' || waitsFor !== undefined;
  const saving = waitsFor ?? forms.saving;
  return (
    <>
      {conflict === undefined ? null : (
        <Conflict
          since={conflict.since}
          mine={mine}
          parties={parties}
          busy={isBusy}
          onKeepMine={form.keepMine}
          onTakeTheirs={text === undefined ? undefined : (theirs) => form.takeTheirs(text, theirs)}
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
        {onCancel === undefined ? (
          <SaveBar isBusy={isBusy} words={isBusy ? saving : (save ?? forms.save)} />
        ) : (
          <Buttons>
            <Button kind="primary" type="submit" busy={isBusy}>
              {isBusy ? saving : (save ?? forms.save)}
            </Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </Buttons>
        )}
      </Form>
    </>
  );
}
