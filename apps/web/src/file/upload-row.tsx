import { largestFile } from '@utveckling/domain/file/file-types';
import { Breakable } from '../ui/breakable.tsx';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { type FileFieldWords, useFileFieldWords } from '../words/file-field.ts';
import { useLanguage } from '../words/words.ts';
import styles from './file-field.module.css';
import { FileIcon } from './file-icon.tsx';
import type { Upload } from './uploads.ts';
import { useFileSayings } from './use-file-sayings.ts';

type UploadRowProps = {
  upload: Upload;
  /** How many files there may be. */
  most: number;
  onTryAgain: () => void;
  onRemove: () => void;
};

/** A file that was chosen and is not with the server: how far it has come, or what is wrong and what can be done. */
export function UploadRow({ upload: { file, state }, most, onTryAgain, onRemove }: UploadRowProps) {
  const words = useFileFieldWords();
  const { size } = useFileSayings();
  const isUnderWay = state.kind === 'waiting' || state.kind === 'sending';
  const name = <span className="visually-hidden">{file.name}</span>;
  return (
    <li className={styles.row} data-wrong={isUnderWay ? undefined : ''}>
      <div className={styles.told}>
        <span className={styles.name}>
          <FileIcon type={file.type} />
          <span className={styles.words}>
            <Breakable>{file.name}</Breakable> <span className={styles.facts}>({size(file.size)})</span>
          </span>
        </span>
        {isUnderWay ? (
          <Progress name={file.name} share={state.kind === 'sending' ? state.share : undefined} />
        ) : (
          <p role="alert" className={styles.problem}>
            {problemOf(state, { words, most, size: size(file.size), largest: size(largestFile) })}
          </p>
        )}
      </div>
      <Buttons>
        {state.kind === 'failed' ? (
          <Button kind="primary" onClick={onTryAgain}>
            {words.tryAgain} {name}
          </Button>
        ) : null}
        <Button onClick={onRemove}>
          {isUnderWay ? words.stop : words.remove} {name}
        </Button>
      </Buttons>
    </li>
  );
}

/** How far it has come; when all is sent, the server looks at it for a moment. */
function Progress({ name, share }: { name: string; share: number | undefined }) {
  const words = useFileFieldWords();
  const language = useLanguage();
  if (share === undefined) return <p className={styles.facts}>{words.waiting}</p>;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <p className={styles.progress}>
      <progress aria-label={words.sendingLabel(name)} max={1} value={share} />
      <span className={styles.facts}>{share < 1 ? words.sending(percent) : words.checking}</span>
    </p>
  );
}

type Facts = { words: FileFieldWords; most: number; size: string; largest: string };

function problemOf(state: Upload['state'], { words, most, size, largest }: Facts): string {
  if (state.kind !== 'refused' && state.kind !== 'failed') return '';
  const { problems } = words;
  switch (state.fault) {
    case 'tooLarge':
      return problems.tooLarge(size, largest);
    case 'tooMany':
      return problems.tooMany(String(most));
    case 'refused':
      return state.detail || problems.refused;
    default:
      return problems[state.fault];
  }
}
