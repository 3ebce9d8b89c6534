import type { ActionStep } from '@utveckling/domain/project/event';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { stepActionSchema } from '@utveckling/domain/project/step-action';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useFormWords } from '../words/form.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { ProjectForm } from './project-form.tsx';
import type { Writer } from './writer.ts';

type ActionStepFormProps = {
  writer: Writer;
  project: ProjectView;
  action: string;
  step: ActionStep;
  /** What the button says. */
  save: string;
  onClose: () => void;
};

/** How an action goes on, with a word if one wants to say more. */
export function ActionStepForm({ writer, project, action, step, save, onClose }: ActionStepFormProps) {
  const words = useFormWords();
  const { slug, name, revision, parties } = project;
  const form = useCommandForm({
    command: 'action.step',
    place: { account: writer.account, form: `action-${step}`, target: action },
    seen: revision,
    initial: { text: '' },
    schema: stepActionSchema,
    toData: ({ text }) => ({ project: slug, action, step, ...(text.trim() === '' ? {} : { text }) }),
    label: name,
    href: `/projekt/${slug}#${action}`,
    onSaved: onClose,
  });
  return (
    <ProjectForm
      form={form}
      label={save}
      parties={parties}
      mine={[{ label: save, text: form.values.text }]}
      save={save}
      onCancel={onClose}
    >
      <TextArea
        name="text"
        label={words.stepText}
        error={errorOf(form.errors, 'text')}
        optional
        value={form.values.text}
        onChange={(text) => form.set('text', text)}
        most={4000}
      />
    </ProjectForm>
  );
}
