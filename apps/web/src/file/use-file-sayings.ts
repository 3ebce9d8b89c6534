import { fileTypeOf } from '@utveckling/domain/file/file-types';
import { useLanguage, useWords } from '../words/words.ts';
import { formatSize } from './format-size.ts';

/** What a file is, in the reader's language. */
export type FileSayings = {
  /** "1,2 MB". */
  size: (bytes: number) => string;
  /** "PDF, 1,2 MB". */
  kindAndSize: (media: string, bytes: number) => string;
};

/** The words for files' kinds and sizes in the reader's language. */
export function useFileSayings(): FileSayings {
  const language = useLanguage();
  const { file } = useWords();
  const size = (bytes: number) => formatSize(bytes, language, file.tiny);
  return {
    size,
    kindAndSize(media, bytes) {
      const type = fileTypeOf(media);
      return `${type === undefined ? file.unknownKind : file.kinds[type]}, ${size(bytes)}`;
    },
  };
}
