import type { SentFile } from '@utveckling/domain/file/file-types';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newKey } from '../write/new-key.ts';
import { createUploads, type Upload, type Uploads, type UploadsOptions } from './uploads.ts';

const none: readonly Upload[] = [];

/** The files on their way from a field, for as long as the field is there. */
export function useUploads(
  send: UploadsOptions['send'],
  onDone: (file: SentFile) => void,
): { uploads: Uploads; onTheWay: readonly Upload[] } {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  const [uploads] = useState(() => createUploads({ send, newKey, onDone: (file) => done.current(file) }));
  useEffect(() => {
    uploads.start();
    return () => uploads.stop();
  }, [uploads]);
  const onTheWay = useSyncExternalStore(uploads.subscribe, uploads.uploads, () => none);
  return { uploads, onTheWay };
}
