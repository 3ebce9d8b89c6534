import { commands } from '@utveckling/domain/commands';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { ProjectForm } from '../project/project-form.tsx';
import { errorOf } from '../ui/field-error.ts';
import type { CommandDone } from '../write/command-result.ts';
import type { CommandSchema } from '../write/command-schema.ts';
import type { DraftPlace } from '../write/draft.ts';
import type { FormValues } from '../write/form-values.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { ChangeFieldView } from './change-field-view.tsx';
import { type ChangePlan, textIn } from './change-plan.ts';

type ChangeFormProps = {
  plan: ChangePlan;
  place: DraftPlace;
  /** What is changed, in the reader's words, and the address of this form. */
  label: string;
  href: string;
  parties: readonly PartyView[];
  onSaved: (done: CommandDone) => void;
  /** A form in a dialog is closed with it. */
  onCancel?: () => void;
};

/** The form that a plan describes. */
export function ChangeForm({ plan, place, label, href, parties, onSaved, onCancel }: ChangeFormProps) {
  const { title, command, seen, initial, toData, fieldOf, save } = plan;
  const schema: CommandSchema<unknown> = commands[command].schema;
  const form = useCommandForm<FormValues, unknown>({
    command,
    place,
    seen,
    initial,
    schema,
    toData,
    fieldOf,
    label,
    href,
    onSaved,
  });
  const { values, set } = form;
  const fields = plan.fields(values);
  const texts = fields.filter(({ kind }) => kind === 'area' || kind === 'line');
  const area = fields.find(({ kind }) => kind === 'area');
  return (
    <ProjectForm
      form={form}
      label={title}
      parties={parties}
      mine={texts.map((field) => ({ label: field.label, text: textIn(values, field.name) }))}
      {...(area === undefined ? {} : { text: area.name })}
      {...(save === undefined ? {} : { save })}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      {fields.map((field) => (
        <ChangeFieldView
          key={field.name}
          field={field}
          values={values}
          error={errorOf(form.errors, field.name)}
          set={set}
        />
      ))}
    </ProjectForm>
  );
}
