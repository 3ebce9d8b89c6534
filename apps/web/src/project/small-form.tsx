import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { CheckField } from '../ui/check-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { CommandSchema } from '../write/command-schema.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { ProjectForm } from './project-form.tsx';
import type { Writer } from './writer.ts';

/** What a small form writes to: its name, what of it was seen, and the parties that others may write for. */
export type WrittenTo = { name: string; revision: number; parties: readonly PartyView[] };

/** What a small form holds; the tick is empty where there is none. */
type Values = { text: string; decided: string };

type SmallFormProps<D> = {
  writer: Writer;
  to: WrittenTo;
  command: string;
  /** What its draft is kept under: which form, and about what. */
  draft: { form: string; target: string };
  href: string;
  schema: CommandSchema<D>;
  toData: (values: Values) => unknown;
  /** What it is called for those who do not see where it stands, and on its button where `save` is left out. */
  label: string;
  save?: string;
  text: { label: string; help?: string; optional?: true; isLine?: true };
  /** Something to tick, where there is anything. */
  decided?: string;
  onClose: () => void;
};

/** A form of one text in the midst of a page, with its draft; it closes when it is saved. */
export function SmallForm<D>({
  writer,
  to,
  command,
  draft,
  href,
  schema,
  toData,
  label,
  save = label,
  text: { isLine, ...text },
  decided,
  onClose,
}: SmallFormProps<D>) {
  const initial: Values = { text: '', decided: '' };
  const form = useCommandForm({
    command,
    place: { account: writer.account, ...draft },
    seen: to.revision,
    initial,
    schema,
    toData,
    label: to.name,
    href,
    onSaved: onClose,
  });
  const { values, errors } = form;
  const field = {
    ...text,
    name: 'text',
    error: errorOf(errors, 'text'),
    value: values.text,
    onChange: (words: string) => form.set('text', words),
  };
  return (
    <ProjectForm
      form={form}
      label={label}
      parties={to.parties}
      mine={[{ label: text.label, text: values.text }]}
      save={save}
      onCancel={onClose}
    >
      {isLine === true ? <TextField {...field} /> : <TextArea {...field} most={4000} />}
      {decided === undefined ? null : (
        <CheckField
          name="decided"
          label={decided}
          checked={values.decided !== ''}
          onChange={(checked) => form.set('decided', checked ? 'ja' : '')}
        />
      )}
    </ProjectForm>
  );
}
