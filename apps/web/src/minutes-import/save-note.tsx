import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import type { SaveState } from './choice-saver.ts';

type SaveNoteProps = { state: SaveState; flush: () => Promise<boolean> };

/** Whether what was chosen is kept. */
export function SaveNote({ state, flush }: SaveNoteProps) {
  const words = useMinutesImportWords();
  if (state === 'failed')
    return (
      <Notice kind="wrong" role="alert">
        <p>
          {words.notSaved} {words.failed}
        </p>
        <Button onClick={() => void flush()}>{words.tryAgain}</Button>
      </Notice>
    );
  if (state === 'stale')
    return (
      <Notice kind="warm" role="alert">
        <p>{words.stale}</p>
      </Notice>
    );
  return <p role="status">{state === 'saving' ? words.saving : words.saved}</p>;
}
