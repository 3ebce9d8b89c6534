import { commentSchema } from '@utveckling/domain/project/comment';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { useFormWords } from '../words/form.ts';
import { SmallForm } from './small-form.tsx';
import type { Writer } from './writer.ts';

type CommentFormProps = { writer: Writer; project: ProjectView; onClose: () => void };

/** A comment on a fruit. */
export function CommentForm({ writer, project, onClose }: CommentFormProps) {
  const { comment, commentText, commentHelp } = useFormWords();
  const { slug } = project;
  return (
    <SmallForm
      writer={writer}
      to={project}
      command="project.comment"
      draft={{ form: 'comment', target: slug }}
      href={`/projekt/${slug}#historik`}
      schema={commentSchema}
      toData={({ text }) => ({ project: slug, text })}
      label={comment}
      text={{ label: commentText, help: commentHelp }}
      onClose={onClose}
    />
  );
}
