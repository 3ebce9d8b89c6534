import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { told } from './told.ts';

type AskedButtonProps = {
  words: string;
  /** What the button is called where there are several. */
  label: string;
  title: string;
  text: string;
  act: () => Promise<void>;
};

/** A button that asks once more before it does what it says; what the server answers is told in the question. */
export function AskedButton({ words: verb, label, title, text, act }: AskedButtonProps) {
  const words = useMinutesImportWords();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  async function go() {
    setBusy(true);
    setWrong('');
    try {
      await act();
      setAsking(false);
    } catch (error) {
      setWrong(told(error, words));
    }
    setBusy(false);
  }
  return (
    <>
      <Button kind="drop" label={label} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      {isAsking ? (
        <Dialog title={title} onClose={() => setAsking(false)}>
          <p>{text}</p>
          {wrong === '' ? null : (
            <Notice kind="wrong" role="alert">
              <p>{wrong}</p>
            </Notice>
          )}
          <Buttons>
            <Button kind="drop" busy={busy} onClick={() => void go()}>
              {verb}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
          </Buttons>
        </Dialog>
      ) : null}
    </>
  );
}
