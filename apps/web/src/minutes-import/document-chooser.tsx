import { type ChangeEvent, useState } from 'react';
import styles from '../file/file-chooser.module.css';
import { Field } from '../ui/field.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';

type DocumentChooserProps = { busy: boolean; onChoose: (file: File) => void };

/** What the browser offers to choose from; what a file is, its bytes say. */
const accepted = '.txt,.md,.docx,.pdf,text/plain,text/markdown,application/pdf';

/** The browser's own control for a file, unseen over a field with our words, so that it can be dropped there too. */
export function DocumentChooser({ busy, onChoose }: DocumentChooserProps) {
  const words = useMinutesImportWords();
  const [isOver, setOver] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    setOver(false);
    if (file !== undefined && !busy) onChoose(file);
    // Else the same file, chosen again, would be no change.
    event.currentTarget.value = '';
  };
  return (
    <Field name="fil" label={words.file} help={words.fileHelp}>
      {(control) => (
        <span className={styles.chooser} data-over={isOver ? '' : undefined}>
          <input
            {...control}
            type="file"
            accept={accepted}
            className={styles.input}
            onChange={choose}
            onDragEnter={() => setOver(true)}
            onDragLeave={() => setOver(false)}
            onDrop={() => setOver(false)}
          />
          <span className={styles.choose} aria-hidden="true">
            {words.chooseFile}
          </span>
          <span className={styles.drop} aria-hidden="true">
            {words.orDrop}
          </span>
        </span>
      )}
    </Field>
  );
}
