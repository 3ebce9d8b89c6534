import { type ChangeEvent, type Ref, useState } from 'react';
import { useFileFieldWords } from '../words/file-field.ts';
import { acceptedFiles } from './check-file.ts';
import styles from './file-chooser.module.css';

type FileChooserProps = {
  ref: Ref<HTMLInputElement>;
  /** What ties it to its label, help and error. */
  control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
  isOne: boolean;
  onChoose: (files: readonly File[]) => void;
};

/**
 * The browser's own control for files, unseen over a field with our words: so pressing, dropping, the keyboard and a
 * phone's camera all work as the browser knows them, while its own words would be in its language.
 */
export function FileChooser({ ref, control, isOne, onChoose }: FileChooserProps) {
  const words = useFileFieldWords();
  const [isOver, setOver] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.currentTarget;
    setOver(false);
    if (files !== null && files.length > 0) onChoose([...files]);
    // Else the same file, chosen again, would be no change.
    event.currentTarget.value = '';
  };
  return (
    <div className={styles.chooser} data-over={isOver ? '' : undefined}>
      <input
        {...control}
        ref={ref}
        type="file"
        accept={acceptedFiles}
        multiple={!isOne}
        className={styles.input}
        onChange={choose}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
      <span className={styles.choose}>{words.choose(isOne)}</span>{' '}
      <span className={styles.drop}>{words.orDrop(isOne)}</span>
    </div>
  );
}
