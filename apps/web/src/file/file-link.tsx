import type { SentFile } from '@utveckling/domain/file/file-types';
import { Breakable } from '../ui/breakable.tsx';
import { useWords } from '../words/words.ts';
import { fileAddress } from './file-address.ts';
import { FileIcon } from './file-icon.tsx';
import styles from './file-link.module.css';
import { useFileSayings } from './use-file-sayings.ts';

type FileLinkProps = {
  file: SentFile;
  /** What it is called here, when that is not its name. */
  title?: string | undefined;
};

/** The way to a file, with what it is and how large. A picture opens in a new tab; a document is saved by the browser. */
export function FileLink({ file: { id, name, type, size }, title = name }: FileLinkProps) {
  const { file: words } = useWords();
  const { kindAndSize } = useFileSayings();
  const isPicture = type.startsWith('image/');
  return (
    <a
      href={fileAddress(id)}
      className={styles.link}
      {...(isPicture ? { target: '_blank', rel: 'noopener' } : { download: name })}
    >
      <FileIcon type={type} />
      <span className={styles.words}>
        <span className={styles.name} lang="sv">
          <Breakable>{title}</Breakable>
        </span>{' '}
        <span className={styles.facts}>
          ({kindAndSize(type, size)}
          {isPicture ? `, ${words.newTab}` : ''})
        </span>
      </span>
    </a>
  );
}
