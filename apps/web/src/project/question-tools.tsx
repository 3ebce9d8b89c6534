import { may } from '@utveckling/domain/people/permissions';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useFormWords } from '../words/form.ts';
import { type AskedOf, answering } from './asked-of.ts';
import { InlineTool } from './inline-tool.tsx';
import type { Writer } from './writer.ts';

type QuestionToolsProps = { writer: Writer; of: AskedOf; entry: EntryView };

/** "Svara på frågan" and "Säg vem som har frågan" on a question that has no answer. */
export function QuestionTools({ writer, of, entry }: QuestionToolsProps) {
  const words = useFormWords();
  if (entry.correctedBy !== undefined || entry.answeredBy !== undefined) return null;
  if (!may(writer, answering, of.target)) return null;
  const about = { writer, of, question: entry.id };
  const answer = async () => {
    const { AnswerForm } = await import('./answer-form.tsx');
    return (close: () => void) => <AnswerForm {...about} onClose={close} />;
  };
  const hold = async () => {
    const { HolderForm } = await import('./holder-form.tsx');
    return (close: () => void) => <HolderForm {...about} onClose={close} />;
  };
  return (
    <InlineTool
      tools={[
        { words: words.answer, load: answer },
        { words: words.holder, load: hold },
      ]}
    />
  );
}
