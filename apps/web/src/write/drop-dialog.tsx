import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWriteWords } from '../words/write.ts';

/** Asks once more before words are thrown away. */
export function DropDialog({ onDrop, onClose }: { onDrop: () => void; onClose: () => void }) {
  const words = useWriteWords();
  const drop = () => {
    onClose();
    onDrop();
  };
  return (
    <Dialog title={words.dropTitle} onClose={onClose}>
      <p>{words.dropText}</p>
      <Buttons>
        <Button onClick={onClose}>{words.keep}</Button>
        <Button kind="drop" onClick={drop}>
          {words.dropReally}
        </Button>
      </Buttons>
    </Dialog>
  );
}
