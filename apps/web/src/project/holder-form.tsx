import { placeQuestionSchema } from '@utveckling/domain/project/place-question';
import { useFormWords } from '../words/form.ts';
import type { AskedOf } from './asked-of.ts';
import { SmallForm } from './small-form.tsx';
import type { Writer } from './writer.ts';

type HolderFormProps = { writer: Writer; of: AskedOf; question: string; onClose: () => void };

/** Who has a question now. */
export function HolderForm({ writer, of, question, onClose }: HolderFormProps) {
  const { holder, holderText, holderHelp, save } = useFormWords();
  return (
    <SmallForm
      writer={writer}
      to={of}
      command="question.place"
      draft={{ form: 'holder', target: question }}
      href={of.href(question)}
      schema={placeQuestionSchema}
      toData={({ text }) => ({ ...of.place, question, text })}
      label={holder}
      save={save}
      text={{ label: holderText, help: holderHelp, isLine: true }}
      onClose={onClose}
    />
  );
}
