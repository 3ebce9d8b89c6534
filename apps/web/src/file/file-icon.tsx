import { fileTypeOf } from '@utveckling/domain/file/file-types';
import styles from './file-icon.module.css';

const sheet = 'M5 2.500H12L15.5 6V17.500H5ZM12 2.500V6H15.500';
const picture = 'M2.5 4H17.500V16H2.500ZM2.5 14L7 9.500L10.5 13L13 10.500L17.5 15M13 7.300V7.400';
const lines = `${sheet}M7.5 9.500H13M7.5 12H13M7.5 14.500H11`;
const table = `${sheet}M7.5 9.500H13V14.500H7.500ZM7.5 12H13M10.2 9.500V14.500`;
const slide = `${sheet}M7.5 9.500H13V13.500H7.500ZM10.2 13.500V15.500`;
const drawings = {
  jpeg: picture,
  png: picture,
  webp: picture,
  gif: picture,
  pdf: lines,
  docx: lines,
  odt: lines,
  xlsx: table,
  ods: table,
  pptx: slide,
  odp: slide,
};

/** The sign of a file by its media type; its word always stands beside it. */
export function FileIcon({ type }: { type: string }) {
  const known = fileTypeOf(type);
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={known === undefined ? sheet : drawings[known]} />
    </svg>
  );
}
