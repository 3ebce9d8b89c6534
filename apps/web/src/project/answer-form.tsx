import { answerSchema } from '@utveckling/domain/project/answer-question';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { CheckField } from '../ui/check-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useFormWords } from '../words/form.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { ProjectForm } from './project-form.tsx';
import type { Writer } from './writer.ts';

type AnswerFormProps = { writer: Writer; project: ProjectView; question: string; onClose: () => void };

/** The answer to a question, and whether it was decided so. */
export function AnswerForm({ writer, project, question, onClose }: AnswerFormProps) {
  const words = useFormWords();
  const { slug, name, revision, parties } = project;
  const form = useCommandForm({
    command: 'project.answer',
    place: { account: writer.account, form: 'answer', target: question },
    seen: revision,
    initial: { text: '', decided: '' },
    schema: answerSchema,
    toData: ({ text, decided }) => ({
      project: slug,
      question,
      text,
      ...(decided === '' ? {} : { decided: true }),
    }),
    label: name,
    href: `/projekt/${slug}#${question}`,
    onSaved: onClose,
  });
  return (
    <ProjectForm
      form={form}
      label={words.answer}
      parties={parties}
      mine={[{ label: words.answerText, text: form.values.text }]}
      save={words.save}
      onCancel={onClose}
    >
      <TextArea
        name="text"
        label={words.answerText}
        error={errorOf(form.errors, 'text')}
        value={form.values.text}
        onChange={(text) => form.set('text', text)}
        most={4000}
      />
      <CheckField
        name="decided"
        label={words.answerDecided}
        checked={form.values.decided !== ''}
        onChange={(checked) => form.set('decided', checked ? 'ja' : '')}
      />
    </ProjectForm>
  );
}
