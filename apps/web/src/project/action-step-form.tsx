import type { ActionStep } from '@utveckling/domain/project/event';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { stepActionSchema } from '@utveckling/domain/project/step-action';
import { useFormWords } from '../words/form.ts';
import { SmallForm } from './small-form.tsx';
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
  const { stepText } = useFormWords();
  const { slug } = project;
  return (
    <SmallForm
      writer={writer}
      to={project}
      command="action.step"
      draft={{ form: `action-${step}`, target: action }}
      href={`/projekt/${slug}#${action}`}
      schema={stepActionSchema}
      toData={({ text }) => ({ project: slug, action, step, ...(text.trim() === '' ? {} : { text }) })}
      label={save}
      text={{ label: stepText, optional: true }}
      onClose={onClose}
    />
  );
}
