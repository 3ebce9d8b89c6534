import { largestFile, type SentFile } from '@utveckling/domain/file/file-types';
import { useEffect, useRef, useState } from 'react';
import { Field, type FieldProps } from '../ui/field.tsx';
import { useFileFieldWords } from '../words/file-field.ts';
import { FileChooser } from './file-chooser.tsx';
import styles from './file-field.module.css';
import { SentFileRow } from './sent-file-row.tsx';
import { uploadFile } from './upload-file.ts';
import { UploadRow } from './upload-row.tsx';
import type { UploadsOptions } from './uploads.ts';
import { useFileSayings } from './use-file-sayings.ts';
import { useUploads } from './use-uploads.ts';

type FileFieldProps = FieldProps & {
  /** The files that are with the server. */
  value: readonly SentFile[];
  onChange: (value: SentFile[]) => void;
  /** How many there may be, ten by default. With one, a newly chosen file takes the place of the old. */
  most?: number;
  /** Told when files are on their way or need to be tried again, and when none is: saving now would leave them out. */
  onBusy?: (isBusy: boolean) => void;
  send?: UploadsOptions['send'];
};

/**
 * Files to add: chosen, dropped on the field or, on a phone, photographed. Each is sent at once, shows how far it has
 * come and says what is wrong with it; one that did not arrive is kept and can be tried again.
 */
export function FileField({
  value,
  onChange,
  most = 10,
  onBusy,
  send = uploadFile,
  ...field
}: FileFieldProps) {
  const words = useFileFieldWords();
  const { size } = useFileSayings();
  const [said, say] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const isOne = most === 1;

  // Several may arrive before the form has shown the first.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = (next: SentFile[]) => {
    latest.current = next;
    onChange(next);
  };
  const { uploads, onTheWay } = useUploads(send, (file) => {
    change(isOne ? [file] : [...latest.current, file]);
    say(words.added(file.name));
  });

  const isBusy = onTheWay.some(({ state }) => state.kind !== 'refused');
  useEffect(() => onBusy?.(isBusy), [isBusy, onBusy]);

  const choose = (files: readonly File[]) => {
    if (isOne) for (const { key } of onTheWay) uploads.remove(key);
    const taken = onTheWay.filter(({ state }) => state.kind !== 'refused').length;
    uploads.add(files, isOne ? 1 : most - value.length - taken);
  };
  // The button that had the focus is gone with its row.
  const removed = (name: string) => {
    say(words.removed(name));
    chooser.current?.focus();
  };

  return (
    <Field {...field} help={field.help ?? words.help(size(largestFile))}>
      {(control) => (
        <>
          <FileChooser ref={chooser} control={control} isOne={isOne} onChoose={choose} />
          {value.length + onTheWay.length === 0 ? null : (
            <ul className={styles.list} aria-label={words.listLabel}>
              {value.map((file) => (
                <SentFileRow
                  key={file.id}
                  file={file}
                  onRemove={() => {
                    change(latest.current.filter(({ id }) => id !== file.id));
                    removed(file.name);
                  }}
                />
              ))}
              {onTheWay.map((upload) => (
                <UploadRow
                  key={upload.key}
                  upload={upload}
                  most={most}
                  onTryAgain={() => uploads.tryAgain(upload.key)}
                  onRemove={() => {
                    uploads.remove(upload.key);
                    removed(upload.file.name);
                  }}
                />
              ))}
            </ul>
          )}
          <p role="status" className="visually-hidden">
            {said}
          </p>
        </>
      )}
    </Field>
  );
}
