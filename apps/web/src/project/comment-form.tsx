import { commentSchema } from '@utveckling/domain/project/comment';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useFormWords } from '../words/form.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { ProjectForm } from './project-form.tsx';
import type { Writer } from './writer.ts';

type CommentFormProps = { writer: Writer; project: ProjectView; onClose: () => void };

/** A comment on a fruit. */
export function CommentForm({ writer, project, onClose }: CommentFormProps) {
  const words = useFormWords();
  const { slug, name, revision, parties } = project;
  const form = useCommandForm({
    command: 'project.comment',
    place: { account: writer.account, form: 'comment', target: slug },
    seen: revision,
    initial: { text: '' },
    schema: commentSchema,
    toData: ({ text }) => ({ project: slug, text }),
    label: name,
    href: `/projekt/${slug}#historik`,
    onSaved: onClose,
  });
  return (
    <ProjectForm
      form={form}
      label={words.comment}
      parties={parties}
      mine={[{ label: words.commentText, text: form.values.text }]}
      save={words.comment}
      onCancel={onClose}
    >
      <TextArea
        name="text"
        label={words.commentText}
        help={words.commentHelp}
        error={errorOf(form.errors, 'text')}
        value={form.values.text}
        onChange={(text) => form.set('text', text)}
        most={4000}
      />
    </ProjectForm>
  );
}
