import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useFormWords } from '../words/form.ts';
import { InlineTool } from './inline-tool.tsx';
import { mayWrite } from './may-write.ts';
import type { PanelTools } from './panel-tools-context.ts';

/** "Svara på frågan" on a question that has no answer. */
export function QuestionTools({ writer, project, entry }: PanelTools & { entry: EntryView }) {
  const words = useFormWords();
  if (entry.correctedBy !== undefined || entry.answeredBy !== undefined) return null;
  if (!mayWrite(writer, 'project.report', project)) return null;
  const load = async () => {
    const { AnswerForm } = await import('./answer-form.tsx');
    const about = { writer, project, question: entry.id };
    return (close: () => void) => <AnswerForm {...about} onClose={close} />;
  };
  return <InlineTool tools={[{ words: words.answer, load }]} />;
}
