import { useFormWords } from '../words/form.ts';
import { InlineTool } from './inline-tool.tsx';
import { mayWrite } from './may-write.ts';
import type { PanelTools } from './panel-tools-context.ts';

/** "Kommentera", above the history, for everybody with a role. */
export function CommentTool({ writer, project }: PanelTools) {
  const words = useFormWords();
  if (!mayWrite(writer, 'project.comment', project)) return null;
  const load = async () => {
    const { CommentForm } = await import('./comment-form.tsx');
    return (close: () => void) => <CommentForm writer={writer} project={project} onClose={close} />;
  };
  return <InlineTool tools={[{ words: words.comment, load }]} isByHeading />;
}
