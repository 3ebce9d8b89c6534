import { Notice } from '../ui/notice.tsx';
import { useWriteWords } from '../words/write.ts';
import type { CommandFormState } from './command-form.ts';

/** Why something was not saved, when the fields are not the reason: the server's words where it has any. */
export function FailureNote({ failure }: { failure: CommandFormState<unknown>['failure'] }) {
  const words = useWriteWords();
  if (failure === undefined) return null;
  const isExplained = failure.kind === 'refused' || failure.kind === 'not-allowed';
  return (
    <Notice kind="wrong" role="alert">
      <p>{isExplained && failure.detail !== '' ? failure.detail : words.failure[failure.kind]}</p>
    </Notice>
  );
}
