import { answerSchema } from '@utveckling/domain/project/answer-question';
import { useFormWords } from '../words/form.ts';
import type { AskedOf } from './asked-of.ts';
import { SmallForm } from './small-form.tsx';
import type { Writer } from './writer.ts';

type AnswerFormProps = { writer: Writer; of: AskedOf; question: string; onClose: () => void };

/** The answer to a question, and whether it was decided so. */
export function AnswerForm({ writer, of, question, onClose }: AnswerFormProps) {
  const { answer, answerText, answerDecided, save } = useFormWords();
  return (
    <SmallForm
      writer={writer}
      to={of}
      command="question.answer"
      draft={{ form: 'answer', target: question }}
      href={of.href(question)}
      schema={answerSchema}
      toData={({ text, decided }) => ({
        ...of.place,
        question,
        text,
        ...(decided === '' ? {} : { decided: true }),
      })}
      label={answer}
      save={save}
      text={{ label: answerText }}
      decided={answerDecided}
      onClose={onClose}
    />
  );
}
