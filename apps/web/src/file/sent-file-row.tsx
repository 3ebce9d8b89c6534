import type { SentFile } from '@utveckling/domain/file/file-types';
import { Button } from '../ui/button.tsx';
import { useFileFieldWords } from '../words/file-field.ts';
import styles from './file-field.module.css';
import { FileLink } from './file-link.tsx';

/** A file that is with the server, in the field it was chosen in. */
export function SentFileRow({ file, onRemove }: { file: SentFile; onRemove: () => void }) {
  const words = useFileFieldWords();
  return (
    <li className={styles.row}>
      <div className={styles.told}>
        <FileLink file={file} />
      </div>
      <Button onClick={onRemove}>
        {words.remove} <span className="visually-hidden">{file.name}</span>
      </Button>
    </li>
  );
}
