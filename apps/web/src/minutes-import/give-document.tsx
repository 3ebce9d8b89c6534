import { useNavigate } from '@tanstack/react-router';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { FormScope } from '../ui/form-scope.ts';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { DocumentChooser } from './document-chooser.tsx';
import { sendText } from './import-api.ts';
import styles from './imports-page.module.css';
import { sendDocument } from './send-document.ts';
import { told } from './told.ts';

/** Takes a file or pasted words; once they are read, the review of them opens. */
export function GiveDocument() {
  const words = useMinutesImportWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [doing, setDoing] = useState('');
  const [wrong, setWrong] = useState('');

  async function give(sent: Promise<ImportView>) {
    setWrong('');
    try {
      const { id } = await sent;
      await navigate({ to: '/protokoll/$import', params: { import: id } });
    } catch (error) {
      setWrong(told(error, words));
    }
    setDoing('');
  }
  function giveFile(file: File) {
    setDoing(words.sending(0));
    const onProgress = (share: number) =>
      setDoing(share < 1 ? words.sending(Math.round(share * 100)) : words.reading);
    void give(sendDocument(file, onProgress));
  }
  function giveText(event: FormEvent) {
    event.preventDefault();
    if (doing !== '') return;
    if (text.trim() === '') return setWrong(words.nothingPasted);
    setDoing(words.reading);
    void give(sendText(text));
  }
  return (
    <section aria-labelledby="lamna" className={styles.give}>
      <h2 id="lamna">{words.give}</h2>
      {wrong === '' ? null : (
        <Notice kind="wrong" role="alert">
          <p>{wrong}</p>
        </Notice>
      )}
      <p role="status">{doing}</p>
      <FormScope value="protokoll">
        <DocumentChooser busy={doing !== ''} onChoose={giveFile} />
        <form onSubmit={giveText}>
          <TextArea
            name="text"
            label={words.paste}
            help={words.pasteHelp}
            value={text}
            onChange={setText}
            lang="sv"
          />
          <Button type="submit" kind="primary" busy={doing !== ''}>
            {words.readText}
          </Button>
        </form>
      </FormScope>
    </section>
  );
}
