import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { useLanguage } from '../words/words.ts';
import { useWriteWords } from '../words/write.ts';
import { DropDialog } from './drop-dialog.tsx';

type DraftNoteProps = {
  /** When what stands in the form was written. */
  restoredFrom: string | undefined;
  isKept: boolean;
  onDrop: () => void;
};

/** Says that a form opened with what was written before, or that this browser cannot keep what is written. */
export function DraftNote({ restoredFrom, isKept, onDrop }: DraftNoteProps) {
  const words = useWriteWords();
  const language = useLanguage();
  const [isDropping, setDropping] = useState(false);
  if (!isKept) {
    return (
      <Notice kind="warm" role="status">
        <p>{words.notKept}</p>
      </Notice>
    );
  }
  if (restoredFrom === undefined) return null;
  return (
    <Notice>
      <p>{words.restored(formatMoment(restoredFrom, language))}</p>
      <Button onClick={() => setDropping(true)}>{words.dropDraft}</Button>
      {isDropping ? <DropDialog onDrop={onDrop} onClose={() => setDropping(false)} /> : null}
    </Notice>
  );
}
